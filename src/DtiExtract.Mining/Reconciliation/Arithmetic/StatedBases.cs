using System.Collections.Immutable;
using DtiExtract.Mining.Criteria;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Language;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Reconciliation.Repairing;

namespace DtiExtract.Mining.Reconciliation.Arithmetic;

/// <summary>Finds the bases that a report states: the denominators that count people, households or subscriptions, and the population and households that it declares, which most reports do before their first heading.</summary>
internal sealed class StatedBases
{
    /// <summary>The limit that a check must state: the least number that is taken for a base.</summary>
    public const string LeastValue = "least-value";

    /// <summary>The family of all that counts people.</summary>
    public const string People = "people";

    private const string Households = "households";
    private const string Subscriptions = "subscriptions";
    private const string Narrowing = "narrowing-words";
    private const string Declaring = "declaring-words";
    private const string Age = "tuổi";
    private static readonly string Adults = Syllable.Fold("trưởng thành");

    private readonly ImmutableArray<(string Name, PhraseSet Nouns)> _families;
    private readonly PhraseSet _narrowing;
    private readonly PhraseSet _declaring;
    private readonly decimal _leastValue;

    /// <summary>Finds them by the words of a check.</summary>
    public StatedBases(Check check)
    {
        _families = [.. new[] { People, Households, Subscriptions }.Select(family => (family, Words(check, family)))];
        _narrowing = Words(check, Narrowing);
        _declaring = Words(check, Declaring);
        _leastValue = check.Limits[LeastValue];
    }

    /// <summary>The lists of words that a check must state.</summary>
    public static ImmutableArray<string> Lists { get; } = [People, Households, Subscriptions, Narrowing, Declaring];

    /// <summary>The bases of a report, in the order of the text.</summary>
    public IEnumerable<StatedBase> Of(ReportFacts facts) => facts.Contexts.Select(context => Of(context, facts)).OfType<StatedBase>();

    private StatedBase? Of(FigureContext context, ReportFacts facts)
    {
        Figure figure = facts[context.Figure.Id];
        Term? number = figure.Role != FigureRole.Result || figure.Approximate ? null
            : Term.Of(figure, FigureField.Denominator) ?? (figure is { PartOf: null, Percent: null } ? Term.Of(figure, FigureField.Value) : null);
        if (number is not { } stated || stated.Value < _leastValue || FamilyOf(figure, facts) is not { } family)
        {
            return null;
        }

        bool isDeclared = stated.Field == FigureField.Value;
        string clause = Syllable.Fold($"{figure.Quote} {Clause.After(context)}");
        bool isWhole = !_narrowing.IsIn(clause) && (!isDeclared || figure.Section is null || _declaring.IsIn(Syllable.Fold($"{context.Before} {figure.Quote} {context.After}")));
        return isWhole ? new StatedBase(family, AgesIn(Syllable.Fold($"{Clause.Before(context)} {figure.Quote} {Clause.After(context)}")), stated, figure, isDeclared) : null;
    }

    /// <summary>What the unit of the figure counts; where it names something else ("hồ sơ sức khỏe"), what its rate is a share of.</summary>
    private string? FamilyOf(Figure figure, ReportFacts facts)
    {
        string? unit = figure.Unit is null ? null : Syllable.Fold(figure.Unit);
        return _families.FirstOrDefault(family => unit is not null && family.Nouns.Opens(unit)).Name
            ?? (figure is { Type: FigureType.Ratio, Indicator: { } mapped } && facts.Indicators[mapped.Id].Bases is [var usual, ..] ? FamilyOfBase(usual.Key) : null);
    }

    private static string? FamilyOfBase(string key) => key switch
    {
        "population" => People,
        Households => Households,
        _ => null,
    };

    /// <summary>"từ đủ 15 tuổi trở lên": 15; "người trưởng thành": these words.</summary>
    private static string AgesIn(string words)
    {
        string[] parts = words.Split([' ', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return (words.Contains(Adults, StringComparison.Ordinal) ? Adults : string.Empty) + string.Join(' ', Enumerable.Range(1, Math.Max(0, parts.Length - 1)).Where(i => parts[i].StartsWith(Age, StringComparison.Ordinal) && char.IsAsciiDigit(parts[i - 1][0])).Select(i => parts[i - 1]).Distinct());
    }

    private static PhraseSet Words(Check check, string list) => new(check.Lists[list].Select(Syllable.Fold));
}
