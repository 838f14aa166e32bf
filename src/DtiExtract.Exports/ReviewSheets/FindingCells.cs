using System.Collections.Immutable;
using DtiExtract.Exports.Findings;
using DtiExtract.Mining;
using DtiExtract.Mining.Reconciliation;
using DtiExtract.Mining.Reconciliation.Repairing;

namespace DtiExtract.Exports.ReviewSheets;

/// <summary>Says what stands in the cells of a finding.</summary>
/// <param name="language">The language.</param>
internal sealed class FindingCells(MessageLanguage language)
{
    /// <summary>The most places, reports or witnesses that one cell names.</summary>
    public const int MostNamed = 6;

    private readonly FindingTexts _texts = new(language);

    /// <summary>What the report states, and where; then what other reports state.</summary>
    public IEnumerable<Line> Stated(PlacedFinding placed)
    {
        IEnumerable<Line> here = Named([.. Enumerable.Range(0, placed.Places.Length)], at => PlaceOf(placed.Places, at));
        return here.Concat(Named(placed.Finding.Elsewhere, place => [new Line(_texts.Elsewhere(place))]));
    }

    /// <summary>What is wrong, with the calculation.</summary>
    public IEnumerable<Line> Problem(Finding finding)
    {
        yield return new Line(_texts.Sentence(finding));
        if (Arithmetic(finding) is { } inWords)
        {
            yield return new Line($"{ReviewSheetTexts.Arithmetic.In(language)}: {inWords}", Look.Italic);
        }
    }

    /// <summary>The calculation, with words in the place of signs that not everybody knows; null where nothing is calculated.</summary>
    public string? Arithmetic(Finding finding) => FindingTexts.Arithmetic(finding)?.Replace("∉", ReviewSheetTexts.Outside.In(language), StringComparison.Ordinal);

    /// <summary>The likely values with what bears witness for them; where several are about as likely, all of them.</summary>
    public IEnumerable<Line> Likely(PlacedFinding placed)
    {
        ImmutableArray<Repair> likely = LikelyRepairs.Of(placed.Finding.Repairs);
        return likely switch
        {
            [] => [new Line(ReviewSheetTexts.ToBeChecked.In(language))],
            [var only] => Likely(only, placed),
            _ => likely.SelectMany((repair, place) => Likely(repair, placed).Prepend(new Line(ReviewSheetTexts.Possibility(place + 1).In(language), Look.Italic))),
        };
    }

    /// <summary>The words at a place; where they stand is said once for those that stand at the same place.</summary>
    private IEnumerable<Line> PlaceOf(ImmutableArray<FindingPlace> places, int at)
    {
        Line[] where = Where(places[at]);
        bool isSaidBelow = at + 1 < Math.Min(places.Length, MostNamed) && where.SequenceEqual(Where(places[at + 1]));
        return [new Line(FindingTexts.Quoted(places[at])), .. isSaidBelow ? [] : where];
    }

    private IEnumerable<Line> Likely(Repair repair, PlacedFinding placed) =>
        repair.Changes.SelectMany(change => Likely(change, placed)).Concat(Witnesses(repair, placed));

    private IEnumerable<Line> Likely(FigureChange change, PlacedFinding placed)
    {
        yield return new Line(_texts.Proposed(change, placed), Look.Bold);
        string stated = _texts.Stated(change, placed);
        bool isOpen = placed.Places.Length > 1 && placed.Figures.ContainsKey(change.Figure);
        yield return new Line(isOpen ? $"{ReviewSheetTexts.At.In(language)} {FindingTexts.Quoted(placed.Figures[change.Figure].Place)}, {stated}" : stated);
    }

    private IEnumerable<Line> Witnesses(Repair repair, PlacedFinding placed) => Named(
        [.. repair.Witnesses.Where(placed.Figures.ContainsKey).Select(id => placed.Figures[id].Place)],
        place => [new Line($"{ReviewSheetTexts.Witness.In(language)} {FindingTexts.Quoted(place)}"), .. Where(place)]);

    private Line[] Where(FindingPlace place) => _texts.Where(place) is { } where ? [new Line(where, Look.Italic)] : [];

    /// <summary>The first of many, and how many are left out.</summary>
    private IEnumerable<Line> Named<T>(ImmutableArray<T> all, Func<T, IEnumerable<Line>> lines)
    {
        IEnumerable<Line> named = all.Take(MostNamed).SelectMany(lines);
        return all.Length <= MostNamed ? named : named.Append(new Line(ReviewSheetTexts.Others(all.Length - MostNamed).In(language), Look.Italic));
    }
}
