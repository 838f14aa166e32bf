using System.Collections.Immutable;
using DtiExtract.Mining.Language;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Outline.Headers;
using DtiExtract.Mining.Reading;
using DtiExtract.Mining.Rules;

namespace DtiExtract.Mining.Reconciliation.Texts.Naming;

/// <summary>Finds another unit of the same level by name where the report must mean its own: in its closing line, and where it tells of its own ground and people.</summary>
/// <param name="rules">The rules.</param>
internal sealed class ForeignUnitCheck(MiningRules rules)
{
    private const string Closing = "foreign-unit-reports";
    private const string Ground = "foreign-unit-ground";
    private const string Closings = "closings";
    private const string Bodies = "bodies";
    private const string Own = "own";
    private const string Verbs = "verbs";
    private const string Elsewhere = "elsewhere";
    private const string Mergers = "mergers";
    private const int Glance = 60;

    private readonly UnitScanner _scanner = new(rules.Outline, rules.Provinces);
    private readonly PhraseSet _closings = TextPlaces.Phrases(rules.Checks[Closing], Closings);
    private readonly PhraseSet _bodies = TextPlaces.Phrases(rules.Checks[Closing], Bodies);
    private readonly PhraseSet _own = TextPlaces.Phrases(rules.Checks[Ground], Own);
    private readonly PhraseSet _verbs = TextPlaces.Phrases(rules.Checks[Ground], Verbs);
    private readonly PhraseSet _elsewhere = TextPlaces.Phrases(rules.Checks[Ground], Elsewhere);
    private readonly PhraseSet _mergers = TextPlaces.Phrases(rules.Checks[Ground], Mergers);

    private enum Use
    {
        Passing,
        Elsewhere,
        Reporting,
        Ground,
    }

    /// <summary>What its rules need.</summary>
    public static ImmutableArray<CheckShape> Shapes { get; } =
    [
        new(Closing, FindingType.ForeignUnit, "quote", "unit", "own") { Lists = [Closings, Bodies] },
        new(Ground, FindingType.ForeignUnit, "quote", "unit", "own") { Lists = [Own, Verbs, Elsewhere, Mergers] },
    ];

    /// <summary>The foreign units, each once.</summary>
    public IEnumerable<Finding> Check(ReportFacts facts, OwnUnit own)
    {
        DateOnly? day = facts.Header.SignedOn ?? facts.Header.PeriodEnd;
        IEnumerable<UnitMention> mentions = _scanner.Scan(facts.Text, day, new int[Enum.GetValues<UnitLevel>().Length]);
        var foreign = mentions.Where(mention => mention.Unit.Level == own.Level && !own.MayBeNamed(mention.Unit.Name) && !IsInTable(facts.Text, mention)).GroupBy(mention => mention.Unit.Key).ToList();
        bool isMerged = own.Level == UnitLevel.Commune && day >= Provinces.Reform;
        string mergers = foreign.Count == 0 ? string.Empty : MergersIn(facts.Text);
        return foreign.Select(unit => Judge(facts, own, [.. unit], isMerged, mergers)).OfType<Finding>();
    }

    private static bool IsInTable(NormalText text, UnitMention mention) => TextPlaces.Block(text, mention.Span.Start).Source.Kind == BlockKind.TableRow;

    /// <summary>
    /// A unit named in passing too is a neighbour or a partner, and after the reform of 2025 any other commune may be one of those of which the unit was formed: then only
    /// the words by which a unit reports count.
    /// </summary>
    private Finding? Judge(ReportFacts facts, OwnUnit own, ImmutableArray<UnitMention> mentions, bool isMerged, string mergers)
    {
        (TextSpan Place, Use Use)[] uses = [.. mentions.Select(mention => Read(facts.Text, mention))];
        TextSpan[] reporting = [.. uses.Where(one => one.Use == Use.Reporting).Select(one => one.Place)];
        TextSpan[] ground = [.. uses.Where(one => one.Use == Use.Ground).Select(one => one.Place)];
        bool isOnlyGround = ground.Length > 0 && !Array.Exists(uses, one => one.Use == Use.Elsewhere) && uses.Length <= ground.Length * 2;
        if (reporting.Length == 0 && (!isOnlyGround || isMerged || mentions[0].Unit.Kind == "thành phố"))
        {
            return null;
        }

        return IsFormer(facts, mergers, mentions[0].Unit.Name) ? null : Finding(facts.Text, own, mentions[0].Unit, reporting.Length > 0 ? Closing : Ground, reporting.Length > 0 ? reporting : ground);
    }

    private Finding Finding(NormalText text, OwnUnit own, Unit unit, string check, TextSpan[] places) => TextPlaces.Finding(rules.Checks[check], text, places,
    [
        FindingArgument.Of("quote", TextPlaces.Quote(text, places[0])),
        FindingArgument.Of("unit", unit.FullName),
        FindingArgument.Of("own", own.Unit),
    ]);

    private (TextSpan Place, Use Use) Read(NormalText text, UnitMention mention)
    {
        TextSpan sentence = TextPlaces.SentenceAround(text, mention.Span);
        string left = Syllable.Fold(text.Text[Math.Max(sentence.Start, mention.Span.Start - Glance)..mention.Span.Start]);
        string right = Syllable.Fold(text.Text[mention.Span.End..Math.Min(Math.Max(sentence.End, mention.Span.End), mention.Span.End + Glance)]).TrimStart(' ', ',');
        int body = _bodies.Ending(left);
        string before = left.TrimEnd()[..^body].TrimEnd();
        bool isActor = body > 0 && ClauseStart.Is(before);
        int own = body > 0 ? 0 : _own.Ending(before);
        var place = new TextSpan(mention.Span.Start - (body + own > 0 ? left.Length - left.TrimEnd().Length + body + own : 0), mention.Span.End);
        string words = TextPlaces.Folded(text, sentence);
        if (_elsewhere.IsIn(words) || _mergers.IsIn(words))
        {
            return (place, Use.Elsewhere);
        }

        bool isClosing = _closings.Opens(words.AsSpan().TrimStart("* -")) && (before.EndsWith(" của", StringComparison.Ordinal) || own > 0);
        bool isReporting = isClosing || (isActor && rules.Outline.ReportVerbs.Opens(right));
        return (place, isReporting ? Use.Reporting : own > 0 || (isActor && _verbs.Opens(right)) ? Use.Ground : Use.Passing);
    }

    /// <summary>Whether the unit was formed of that one, as the report or the catalogue says.</summary>
    private bool IsFormer(ReportFacts facts, string mergers, string name)
    {
        string folded = Syllable.Fold(name);
        DateOnly? day = facts.Header.SignedOn ?? facts.Header.PeriodEnd;
        bool isKnown = facts.Header.UnitCode is { } code && day is { } on && rules.Units.On(code, on) is { } unit && rules.Units.PredecessorsOf(unit).Any(before => Syllable.Fold(before.Name) == folded);
        return isKnown || new PhraseSet([folded]).IsIn(mergers);
    }

    /// <summary>The blocks that tell of a merger, one a line.</summary>
    private string MergersIn(NormalText text) => string.Join('\n', text.Blocks.Select(block => TextPlaces.Folded(text, block.Span)).Where(block => _mergers.IsIn(block)));
}
