using System.Globalization;

namespace DtiExtract.Corpus.Generating.Grammars;

/// <summary>What stands around the measured things; <c>texts.yaml</c>.</summary>
internal sealed class Texts
{
    /// <summary>Titles.</summary>
    public List<string> Titles { get; init; } = [];

    /// <summary>Titles of reports that go criterion by criterion.</summary>
    public List<string> TitlesCriteria { get; init; } = [];

    /// <summary>First sentences.</summary>
    public List<string> Openings { get; init; } = [];

    /// <summary>Sentences on the unit itself.</summary>
    public List<string> Profile { get; init; } = [];

    /// <summary>To whom the report goes.</summary>
    public List<string> Addressee { get; init; } = [];

    /// <summary>Offices of a district.</summary>
    public List<string> OfficesDistrict { get; init; } = [];

    /// <summary>Offices of a province before July 2025.</summary>
    public List<string> OfficesProvince { get; init; } = [];

    /// <summary>Offices of a province from July 2025 on.</summary>
    public List<string> OfficesNew { get; init; } = [];

    /// <summary>Last sentences.</summary>
    public List<string> Closings { get; init; } = [];

    /// <summary>Sentences with figures that have no indicator.</summary>
    public List<string> Distractors { get; init; } = [];

    /// <summary>Sentences without figures.</summary>
    public List<string> Plain { get; init; } = [];

    /// <summary>Sentences on what exists, by topic.</summary>
    public Dictionary<string, List<string>> Yes { get; init; } = [];

    /// <summary>Headings of the eight pillars, by topic.</summary>
    public Dictionary<string, List<string>> Pillars { get; init; } = [];

    /// <summary>Sections of free reports.</summary>
    public List<FreeSection> Narrative { get; init; } = [];

    /// <summary>Headings of parts.</summary>
    public Dictionary<string, List<string>> Parts { get; init; } = [];

    /// <summary>What stands above tables.</summary>
    public Dictionary<string, List<string>> Captions { get; init; } = [];

    /// <summary>What is difficult.</summary>
    public List<string> Difficulties { get; init; } = [];

    /// <summary>Lists of sentences, one of each makes a passage.</summary>
    public List<List<string>> Highlight { get; init; } = [];

    /// <summary>Names of local models.</summary>
    public List<string> Models { get; init; } = [];

    /// <summary>Days of the week.</summary>
    public List<string> Weekdays { get; init; } = [];

    /// <summary>Fields of procedures.</summary>
    public List<string> Fields { get; init; } = [];

    /// <summary>What a unit is like.</summary>
    public List<string> Terrains { get; init; } = [];

    /// <summary>National documents.</summary>
    public List<Act> Acts { get; init; } = [];

    /// <summary>Words with their abbreviations.</summary>
    public Dictionary<string, string> Abbreviations { get; init; } = [];
}

/// <summary>A section of a free report.</summary>
internal sealed class FreeSection
{
    /// <summary>Its heading.</summary>
    public string Title { get; init; } = "";

    /// <summary>What it speaks of.</summary>
    public List<string> Topics { get; init; } = [];
}

/// <summary>A national document.</summary>
internal sealed class Act
{
    /// <summary>Kind and number.</summary>
    public string Name { get; init; } = "";

    /// <summary>Its date as reports write it: 05/3/2024.</summary>
    public string Date { get; init; } = "";

    /// <summary>Its date.</summary>
    public DateOnly Day => DateOnly.ParseExact(Date, "dd/M/yyyy", CultureInfo.InvariantCulture);
}
