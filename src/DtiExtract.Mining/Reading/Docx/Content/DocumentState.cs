using DtiExtract.Mining.Reading.Docx.Formatting;
using DtiExtract.Mining.Reading.Docx.Lists;
using DtiExtract.Mining.Reading.Docx.Packaging;
using DtiExtract.Mining.Reading.Legacy;

namespace DtiExtract.Mining.Reading.Docx.Content;

/// <summary>What the parts of one document share while they are read.</summary>
internal sealed class DocumentState(ReadingBudget budget, StyleSheet styles, ListCounter lists)
{
    /// <summary>What has come out so far, against the limits.</summary>
    public ReadingBudget Budget { get; } = budget;

    /// <summary>The styles.</summary>
    public StyleSheet Styles { get; } = styles;

    /// <summary>The counts of the lists.</summary>
    public ListCounter Lists { get; } = lists;

    /// <summary>Footnotes that the text refers to, by their ids.</summary>
    public HashSet<int> Footnotes { get; } = [];

    /// <summary>Endnotes that the text refers to, by their ids.</summary>
    public HashSet<int> Endnotes { get; } = [];

    /// <summary>Old encodings that text was converted from.</summary>
    public SortedSet<LegacyEncoding> LegacyEncodings { get; } = [];


    /// <summary>How many tables have begun.</summary>
    public int Tables { get; set; }
}
