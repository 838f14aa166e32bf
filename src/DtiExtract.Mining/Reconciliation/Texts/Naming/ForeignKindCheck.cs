using System.Collections.Immutable;
using DtiExtract.Mining.Language;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Reading;

namespace DtiExtract.Mining.Reconciliation.Texts.Naming;

/// <summary>Finds another kind of unit where the report must mean its own: "UBND xã đã …" in the report of a ward, "trên địa bàn toàn huyện" in that of a commune.</summary>
/// <param name="rules">The rules.</param>
internal sealed class ForeignKindCheck(CheckRules rules)
{
    private const string Kind = "foreign-kind";
    private const string Higher = "district-in-commune";
    private const string Abolished = "district-abolished";
    private const string Bodies = "bodies";
    private const string Ground = "ground";
    private const string Whole = "whole-ground";
    private const string Verbs = "verbs";
    private const string NotAfter = "not-after";
    private const string Elsewhere = "elsewhere";
    private const string OwnTimes = "own-times";
    private const int Glance = 60;

    private static readonly PhraseSet AllKinds = new(Enum.GetValues<UnitLevel>().SelectMany(OwnUnit.KindsOf).Distinct());

    private readonly PhraseSet _bodies = TextPlaces.Phrases(rules[Kind], Bodies);
    private readonly PhraseSet _ground = TextPlaces.Phrases(rules[Kind], Ground);
    private readonly PhraseSet _verbs = TextPlaces.Phrases(rules[Kind], Verbs);
    private readonly PhraseSet _notAfter = TextPlaces.Phrases(rules[Kind], NotAfter);
    private readonly PhraseSet _elsewhere = TextPlaces.Phrases(rules[Kind], Elsewhere);
    private readonly PhraseSet _whole = TextPlaces.Phrases(rules[Higher], Whole);
    private readonly PhraseSet _elsewhereHigher = TextPlaces.Phrases(rules[Higher], Elsewhere);

    /// <summary>What its rules need.</summary>
    public static ImmutableArray<CheckShape> Shapes { get; } =
    [
        new(Kind, FindingType.ForeignUnit, "quote", "own") { Limits = [OwnTimes], Lists = [Bodies, Ground, Verbs, NotAfter, Elsewhere] },
        new(Higher, FindingType.ForeignUnit, "quote", "own") { Lists = [Whole, Elsewhere] },
        new(Abolished, FindingType.ForeignUnit, "quote", "own"),
    ];

    /// <summary>The other kinds, each once.</summary>
    public IEnumerable<Finding> Check(ReportFacts facts, OwnUnit own)
    {
        var places = Places(facts.Text).ToList();
        int ownTimes = places.Count(one => one.Kind == own.Kind);
        foreach (IGrouping<string, KindPlace> kind in places.Where(one => own.OtherKinds.Contains(one.Kind) && !one.IsNamed).GroupBy(one => one.Kind))
        {
            TextSpan[] frames = [.. kind.Select(one => Frame(facts, one)).OfType<TextSpan>()];
            if (frames.Length > 0 && ownTimes >= rules[Kind].Limits[OwnTimes] * frames.Length)
            {
                yield return Finding(facts.Text, own, Kind, frames);
            }
        }

        if (own.Level == UnitLevel.Commune && DistrictFrames(facts, places) is { Length: > 0 } districts)
        {
            yield return Finding(facts.Text, own, facts.Header.PeriodStart >= Provinces.Reform ? Abolished : Higher, districts);
        }
    }

    private static IEnumerable<KindPlace> Places(NormalText text)
    {
        foreach (NormalBlock block in text.Blocks.Where(block => block.Source.Kind is not (BlockKind.TableRow or BlockKind.PageFurniture)))
        {
            string folded = TextPlaces.Folded(text, block.Span);
            for (int from = 0; AllKinds.IndexIn(folded.AsSpan(from)) is >= 0 and int found;)
            {
                int at = from + found;
                from = at + AllKinds.Opening(folded.AsSpan(at));
                int next = block.Span.Start + from + 1;
                bool isNamed = next < block.Span.End && text.Text[next - 1] == ' ' && (char.IsUpper(text.Text[next]) || char.IsAsciiDigit(text.Text[next]));
                yield return new KindPlace(folded[at..from], new TextSpan(block.Span.Start + at, block.Span.Start + from), isNamed);
            }
        }
    }

    private TextSpan[] DistrictFrames(ReportFacts facts, List<KindPlace> places)
    {
        bool isAbolished = facts.Header.PeriodStart >= Provinces.Reform;
        IEnumerable<KindPlace> districts = places.Where(one => one is { IsNamed: false, Kind: "huyện" or "quận" or "thị xã" });
        return [.. districts.Select(one => isAbolished ? Frame(facts, one) : WholeGround(facts, one)).OfType<TextSpan>()];
    }

    /// <summary>The words by which the report speaks of its own, with the kind; null when it need not mean itself.</summary>
    private TextSpan? Frame(ReportFacts facts, KindPlace one)
    {
        (string left, string right, string sentence) = Around(facts.Text, one.Place);
        if (_notAfter.Opens(right) || _elsewhere.IsIn(sentence) || facts.Outline.KindAt(facts.Text.ToSource(one.Place).Start) is SectionKind.Requirement or SectionKind.Plans)
        {
            return null;
        }

        int body = _bodies.Ending(left);
        bool isActor = body > 0 && ClauseStart.Is(left.AsSpan().TrimEnd()[..^body]) && _verbs.Opens(right);
        int ground = isActor ? body : _ground.Ending(left);
        return ground > 0 ? new TextSpan(one.Place.Start - (left.Length - left.TrimEnd().Length) - ground, one.Place.End) : null;
    }

    /// <summary>"trên địa bàn toàn huyện" in the report of a commune that does not compare itself with others.</summary>
    private TextSpan? WholeGround(ReportFacts facts, KindPlace one)
    {
        (string left, string right, string sentence) = Around(facts.Text, one.Place);
        int whole = _whole.Ending(left);
        bool isOwn = whole > 0 && !_notAfter.Opens(right) && !_elsewhere.IsIn(sentence) && !_elsewhereHigher.IsIn(sentence)
            && facts.Outline.KindAt(facts.Text.ToSource(one.Place).Start) is not (SectionKind.Requirement or SectionKind.Plans);
        return isOwn ? new TextSpan(one.Place.Start - (left.Length - left.TrimEnd().Length) - whole, one.Place.End) : null;
    }

    private static (string Left, string Right, string Sentence) Around(NormalText text, TextSpan place)
    {
        TextSpan sentence = TextPlaces.SentenceAround(text, place);
        string left = Syllable.Fold(text.Text[Math.Max(sentence.Start, place.Start - Glance)..place.Start]);
        string right = Syllable.Fold(text.Text[place.End..Math.Min(Math.Max(sentence.End, place.End), place.End + Glance)]).TrimStart(' ', ',', '/', '(');
        return (left, right, TextPlaces.Folded(text, sentence));
    }

    private Finding Finding(NormalText text, OwnUnit own, string check, TextSpan[] places) => TextPlaces.Finding(rules[check], text, places,
    [
        FindingArgument.Of("quote", TextPlaces.Quote(text, places[0])),
        FindingArgument.Of("own", own.Unit),
    ]);

    private readonly record struct KindPlace(string Kind, TextSpan Place, bool IsNamed);
}
