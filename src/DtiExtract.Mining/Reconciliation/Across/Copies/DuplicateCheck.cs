using System.Collections.Immutable;
using DtiExtract.Mining.Reconciliation.Across.Gathering;

namespace DtiExtract.Mining.Reconciliation.Across;

/// <summary>Says of a report that stands there twice what the two have in common and where they differ.</summary>
/// <param name="checks">The rules.</param>
internal sealed class DuplicateCheck(CheckRules checks) : IAcrossCheck
{
    private const string SameFile = "same-file";
    private const string SameText = "same-text";
    private const string Versions = "two-versions";
    private const string SameSentences = "same-sentences";
    private const int MostNamed = 6;

    /// <summary>What its rules need.</summary>
    public static ImmutableArray<CheckShape> Shapes { get; } =
    [
        new(SameFile, FindingType.DuplicateReport, "file", "unit", "period"),
        new(SameText, FindingType.DuplicateReport, "file", "unit", "period", "share"),
        new(Versions, FindingType.DuplicateReport, "file", "unit", "period", "share", "differences") { Limits = [SameSentences] },
    ];

    /// <summary>The share of equal sentences from which two reports of one unit and period are versions of one, in percent.</summary>
    public decimal LeastShare => checks[Versions].Limits[SameSentences];

    /// <inheritdoc/>
    public IEnumerable<AcrossFinding> Check(ReportCollection reports) => reports.Duplicates.Select(pair => new AcrossFinding(pair.Later, Check(pair)));

    private Finding Check(DuplicatePair pair)
    {
        ImmutableArray<(DigestFigure Here, DigestFigure There)> differences = pair.IsSameFile ? [] : [.. DifferencesOf(pair)];
        return new Finding
        {
            Check = checks[pair.IsSameFile ? SameFile : differences.IsEmpty ? SameText : Versions],
            Spans = differences.IsEmpty ? [pair.Later.Title] : [.. differences.Select(difference => difference.Here.Span)],
            Figures = [.. differences.Select(difference => difference.Here.Id)],
            Arguments =
            [
                Places.File("file", pair.Earlier),
                Places.Unit("unit", pair.Earlier),
                Places.Period("period", pair.Earlier),
                FindingArgument.Percent("share", pair.Share),
                new FindingArgument("differences", Listed(differences, "bản kia"), Listed(differences, "there")),
            ],
            Elsewhere = differences.IsEmpty ? [Places.Title(pair.Earlier)] : [.. differences.Select(difference => Places.Of(pair.Earlier, difference.There))],
        };
    }

    /// <summary>The figures that mean the same and stand at the same place in the order of such figures, with other values.</summary>
    private static IEnumerable<(DigestFigure Here, DigestFigure There)> DifferencesOf(DuplicatePair pair)
    {
        ILookup<ulong, DigestFigure> there = pair.Earlier.Figures.ToLookup(figure => figure.Meaning);
        return pair.Later.Figures.GroupBy(figure => figure.Meaning)
            .Where(group => there[group.Key].Count() == group.Count())
            .SelectMany(group => group.Zip(there[group.Key]))
            .Where(both => (both.First.Part, both.First.Whole) != (both.Second.Part, both.Second.Whole))
            .OrderBy(both => both.First.Id.Number);
    }

    private static string Listed(ImmutableArray<(DigestFigure Here, DigestFigure There)> differences, string there)
    {
        IEnumerable<string> named = differences.Take(MostNamed).Select(one => $"“{one.Here.Quote}” ({there} “{one.There.Quote}”)");
        return string.Join(", ", differences.Length > MostNamed ? named.Append("…") : named);
    }
}
