using System.Collections.Immutable;
using System.Globalization;
using DtiExtract.Corpus.Generating.Faults;
using DtiExtract.Corpus.Generating.Grammars;
using DtiExtract.Corpus.Generating.Outlines;
using DtiExtract.Corpus.Generating.Writing;
using DtiExtract.Corpus.Source;

namespace DtiExtract.Corpus.Generating;

/// <summary>What a report is asked to be.</summary>
/// <param name="Place">The unit.</param>
/// <param name="Period">The time.</param>
/// <param name="Community">The truth.</param>
/// <param name="Faults">The faults to put in.</param>
internal sealed record Commission(Place Place, Period Period, Community Community, IReadOnlyList<FaultKind> Faults)
{
    /// <summary>What the unit's report before stated, with its name.</summary>
    public (Memory Memory, string Name)? Before { get; init; }

    /// <summary>A passage to copy, with the name of the report that has it.</summary>
    public (string Passage, string Name)? Copied { get; init; }
}

/// <summary>A report with what it stated.</summary>
/// <param name="Report">The report.</param>
/// <param name="Memory">What it stated.</param>
internal sealed record Made(AnnotatedReport Report, Memory Memory);

/// <summary>Makes reports.</summary>
/// <param name="grammar">Words and sentences.</param>
/// <param name="formats">The extensions to choose from.</param>
internal sealed class ReportMaker(Grammar grammar, ImmutableArray<string> formats)
{
    /// <summary>Makes a report.</summary>
    /// <param name="commission">What it is to be.</param>
    /// <param name="number">Its number among all, for its name.</param>
    /// <param name="dice">Chance.</param>
    public Made Make(Commission commission, int number, Dice dice)
    {
        Form form = Forms.Choose(commission.Place, commission.Period, grammar, dice);
        Scene scene = SceneOf(commission, dice);
        var rendering = Rendering.Any(formats, !Forms.HasCodes(form), $"Báo cáo chuyển đổi số - {commission.Place.Self}", dice);
        var draft = new ReportDraft(scene, rendering.IsNumbered);
        var head = new Head(draft, namesProvince: Forms.SetOf(form, commission.Place, commission.Period) is not null);
        head.Write(form == Form.Criteria ? grammar.Texts.TitlesCriteria : grammar.Texts.Titles);
        Forms.Write(form, draft);
        RecordBaseJump(scene);
        var front = new FrontMatter
        {
            File = NameOf(commission, number, rendering.Extension),
            Header = head.Header(Forms.SetOf(form, commission.Place, commission.Period)),
            Render = [.. rendering.Options],
            Findings = scene.Faults.Findings,
        };
        return new Made(new AnnotatedReport(front, draft.Blocks), scene.Memory);
    }

    /// <summary>The same report once more, in another file.</summary>
    public AnnotatedReport Again(Made first, int number, Dice dice)
    {
        FrontMatter front = first.Report.Front;
        var rendering = Rendering.Any(formats, mayNumber: false, "Bản 2", dice);
        string name = Path.GetFileNameWithoutExtension(front.File);
        var duplicate = new FrontFinding
        {
            Type = "duplicate-report",
            Severity = "warning",
            At = [first.Memory.Title],
            Explanation = $"The same report stands in {front.File}, sentence by sentence.",
            Suggestion = "Keep one version.",
        };
        return first.Report with
        {
            Front = new FrontMatter
            {
                File = string.Create(CultureInfo.InvariantCulture, $"{Path.GetDirectoryName(front.File)}/r{number:00000}{name[6..]}-ban-2.{rendering.Extension}"),
                Header = front.Header,
                Render = [.. rendering.Options, .. KeptOf(front.Render, rendering)],
                Findings = [.. front.Findings, duplicate],
            },
        };
    }

    /// <summary>Headings written without numbers need the word processor's.</summary>
    private static IEnumerable<string> KeptOf(List<string> options, Rendering rendering) =>
        options.Where(option => option == "auto-numbering" && !rendering.Options.Contains(option));

    private Scene SceneOf(Commission commission, Dice dice) => new()
    {
        Dice = dice,
        Grammar = grammar,
        Place = commission.Place,
        Period = commission.Period,
        Community = commission.Community,
        Style = new NumberStyle(dice),
        Noise = new Noise(dice, grammar.Texts),
        Faults = new FaultPlan(commission.Faults, dice),
        Before = commission.Before,
        Copied = commission.Copied,
    };

    private static void RecordBaseJump(Scene scene)
    {
        if (scene.Before is { } before && scene.Memory.PopulationFigures.Count > 0 && scene.Faults.Wants(FaultKind.BaseJump))
        {
            decimal population = scene.Community.Bases["population"];
            scene.Faults.Record("base-jump", "error", scene.Memory.PopulationFigures, $"The population is {population:0} here, far from the report of the same unit on the period before ({before.Name}), while the households hardly changed.", "Check the population.");
        }
    }

    private static string NameOf(Commission commission, int number, string extension)
    {
        string slug = VietnameseSlug.Of(commission.Place.Name);
        return string.Create(CultureInfo.InvariantCulture, $"{commission.Place.Level}/r{number:00000}-{slug}-{commission.Period.Tag}.{extension}");
    }
}
