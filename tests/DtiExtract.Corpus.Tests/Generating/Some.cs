using DtiExtract.Corpus.Generating;
using DtiExtract.Corpus.Generating.Faults;
using DtiExtract.Corpus.Generating.Grammars;
using DtiExtract.Corpus.Generating.Writing;
using DtiExtract.Corpus.Source;

namespace DtiExtract.Corpus.Tests.Generating;

/// <summary>Builders.</summary>
internal static class Some
{
    /// <summary>Reports in memory.</summary>
    public static IReadOnlyList<AnnotatedReport> Reports(int count, int seed, double faults) => [.. new Families(Grammar.Default, ["docx", "txt"], seed, faults).All().Take(count)];

    /// <summary>What a commune's report is made from.</summary>
    public static Scene Scene(ulong seed = 1, params FaultKind[] faults)
    {
        var dice = new Dice(seed);
        Grammar grammar = Grammar.Default;
        var place = new Place { Level = "commune", Kind = "xã", Name = "Khe Dẻ", Parent = "huyện Đồi Thông", Province = "Thanh Hóa", Village = "thôn" };
        var period = Period.Of(dice, "h1", 2024, 1, 6);
        return new Scene
        {
            Dice = dice,
            Grammar = grammar,
            Place = place,
            Period = period,
            Community = new Community(place, period.Part, grammar, dice),
            Style = new NumberStyle(dice),
            Noise = new Noise(new Dice(3), grammar.Texts),
            Faults = new FaultPlan(faults, dice),
        };
    }

    /// <summary>All figures of a report.</summary>
    public static IEnumerable<(string Quote, AnnotatedFigure Figure)> Figures(this AnnotatedReport report) =>
        report.TextsWithNotes.SelectMany(text => text.Marks.Where(mark => mark.Figure is not null).Select(mark => (mark.Span.Slice(text.Text), mark.Figure!)));
}
