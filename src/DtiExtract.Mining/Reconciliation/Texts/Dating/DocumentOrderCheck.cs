using System.Collections.Immutable;
using System.Globalization;
using DtiExtract.Mining.Language;
using DtiExtract.Mining.Reading;

namespace DtiExtract.Mining.Reconciliation.Texts.Dating;

/// <summary>Holds the numbers of one issuer's documents against their dates.</summary>
/// <param name="rules">The rules.</param>
internal sealed class DocumentOrderCheck(CheckRules rules)
{
    private const string One = "document-out-of-order";
    private const string Several = "documents-out-of-order";
    private const string TwoDates = "document-dated-twice";
    private const string Fewest = "fewest-listed";
    private const string MostShare = "most-share";
    private const string Issuing = "issuing";
    private const string Following = "following";
    private const string Bodies = "bodies";

    /// <summary>A longer disorder is no typing error; it would take long to search.</summary>
    private const int LongestSearched = 100;

    /// <summary>A longer row holds more than one document.</summary>
    private const int LongestRow = 1000;

    private readonly DocumentIssuers _issuers = new(TextPlaces.Phrases(rules[One], Issuing), TextPlaces.Phrases(rules[One], Following), TextPlaces.Phrases(rules[One], Bodies));

    /// <summary>What its rules need.</summary>
    public static ImmutableArray<CheckShape> Shapes { get; } =
    [
        new(One, FindingType.ImplausibleDate, "document", "others") { Limits = [Fewest, MostShare], Lists = [Issuing, Following, Bodies] },
        new(Several, FindingType.ImplausibleDate, "documents"),
        new(TwoDates, FindingType.ImplausibleDate, "first", "second"),
    ];

    /// <summary>What is out of order in each list and among the unit's own documents.</summary>
    public IEnumerable<Finding> Check(ReportFacts facts, ImmutableArray<CitedDocument> documents)
    {
        CitedDocument[] dated = [.. documents.Where(document => document is { Date: not null, NumberYear: null })];
        ILookup<int, CitedDocument> byTable = dated.ToLookup(document => TableOf(facts.Text, document));
        IEnumerable<Finding> own = Judge(facts.Text, dated.Where(document => TableOf(facts.Text, document) < 0 && _issuers.IsOwn(facts, document)), fewest: 2);
        return own.Concat(byTable.Where(table => table.Key >= 0)
            .SelectMany(table => Judge(facts.Text, table.Where(document => !NamesOthers(facts, document)), (int)rules[One].Limits[Fewest])));
    }

    private static int TableOf(NormalText text, CitedDocument document) => TextPlaces.Block(text, document.Place.Start).Source is { Kind: BlockKind.TableRow, Row: { } row } ? row.Table : -1;

    private bool NamesOthers(ReportFacts facts, CitedDocument document)
    {
        TextSpan row = TextPlaces.Block(facts.Text, document.Place.Start).Span;
        return facts.Header.Unit is not { } unit || row.Length > LongestRow || _issuers.NamesOthers(row.Slice(facts.Text.Text), unit);
    }

    private IEnumerable<Finding> Judge(NormalText text, IEnumerable<CitedDocument> documents, int fewest) =>
        documents.GroupBy(document => (document.Symbol, document.Date!.Value.Year)).SelectMany(group => Judge(text, [.. group.OrderBy(document => document.Number)], fewest));

    private IEnumerable<Finding> Judge(NormalText text, List<CitedDocument> group, int fewest)
    {
        CitedDocument[] once = [.. group.DistinctBy(document => (document.Number, document.Date))];
        CitedDocument[][] twice = [.. once.GroupBy(document => document.Number).Where(same => same.Skip(1).Any()).Select(same => same.ToArray())];
        var doubtful = twice.Select(same => same[0].Number).ToHashSet();
        CitedDocument[] sure = [.. once.Where(document => !doubtful.Contains(document.Number))];
        bool isCounted = sure.Length >= fewest && DocumentOrder.FewestWrong(sure) <= Math.Max(1, rules[One].Limits[MostShare] * sure.Length);
        return twice.Select(same => NamesTwoDates(text, same[0], same[1])).Concat(isCounted ? DocumentOrder.Disorders(sure).Select(disorder => Finding(text, disorder)) : []);
    }

    private Finding Finding(NormalText text, IReadOnlyList<CitedDocument> disorder)
    {
        CitedDocument? wrong = disorder.Count > LongestSearched ? null : DocumentOrder.OneWrong(disorder);
        ImmutableArray<FindingArgument> arguments = wrong is null
            ? [FindingArgument.Of("documents", Listed(disorder))]
            : [FindingArgument.Of("document", Named(wrong)), FindingArgument.Of("others", Listed(disorder.Where(other => other != wrong)))];
        return TextPlaces.Finding(rules[wrong is null ? Several : One], text, disorder.Select(document => document.Place), arguments, Arithmetic(disorder));
    }

    private Finding NamesTwoDates(NormalText text, CitedDocument first, CitedDocument second) => TextPlaces.Finding(rules[TwoDates], text, [first.Place, second.Place],
    [
        FindingArgument.Of("first", Named(first)),
        FindingArgument.Of("second", Named(second)),
    ]);

    private static string Listed(IEnumerable<CitedDocument> documents) => string.Join("; ", documents.Select(Named));

    private static string Named(CitedDocument document) => string.Create(CultureInfo.InvariantCulture, $"{document.Number:00}/{document.Symbol} ({document.Date!.Value:dd'/'MM'/'yyyy})");

    private static string Arithmetic(IReadOnlyList<CitedDocument> disorder) => string.Create(CultureInfo.InvariantCulture,
        $"{string.Join(" < ", disorder.Select(document => document.Number))}; {string.Join(", ", disorder.Select(document => $"{document.Date!.Value:dd'/'MM'/'yyyy}"))}");
}
