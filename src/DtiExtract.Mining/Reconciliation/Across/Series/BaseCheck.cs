using System.Collections.Frozen;
using System.Collections.Immutable;
using DtiExtract.Mining.Criteria;
using DtiExtract.Mining.Reconciliation.Across.Digesting;
using DtiExtract.Mining.Reconciliation.Across.Gathering;
using DtiExtract.Mining.Reconciliation.Repairing;

namespace DtiExtract.Mining.Reconciliation.Across;

/// <summary>Follows the people and households of a unit: one of them can't move far from one report to the next while the other stays.</summary>
/// <param name="checks">The rules.</param>
/// <param name="indicators">The indicators with their bases.</param>
internal sealed class BaseCheck(CheckRules checks, IndicatorCatalog indicators) : IAcrossCheck
{
    /// <summary>The check; its lists serve the digest too.</summary>
    public const string Jumps = "base-jumps";

    /// <summary>The list of nouns that count people and nothing else.</summary>
    public const string PeopleNouns = "people-nouns";

    /// <summary>The list of nouns that count people among others.</summary>
    public const string PersonNouns = "person-nouns";

    /// <summary>The list of nouns that count households.</summary>
    public const string HouseholdNouns = "household-nouns";

    /// <summary>The list of words that say that people are the population.</summary>
    public const string PopulationWords = "population-words";

    private const string WitnessBases = "witness-bases";
    private const string JumpsFromHistory = "base-jumps-from-history";
    private const string Change = "change";
    private const string OtherChange = "other-change";
    private const double BestConfidence = 0.6;
    private const double DaysOfYear = 365.25;

    private static readonly ImmutableArray<string> Named = ["quote", "base", "value", "before", "period", "file", "change", "other", "other-value", "other-before"];

    private readonly FrozenSet<string> _witnessBases = checks[Jumps].Lists[WitnessBases].ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What its rules need.</summary>
    public static ImmutableArray<CheckShape> Shapes { get; } =
    [
        new(Jumps, FindingType.BaseJump, Named) { Limits = [Change, OtherChange], Lists = [PeopleNouns, PersonNouns, HouseholdNouns, PopulationWords, WitnessBases] },
        new(JumpsFromHistory, FindingType.BaseJump, "quote", "base", "value", "before", "period", "file", "change", "history"),
    ];

    /// <inheritdoc/>
    public IEnumerable<AcrossFinding> Check(ReportCollection reports)
    {
        var history = new SeriesHistory(reports);
        foreach (ReportDigest report in reports.Units.SelectMany(unit => unit))
        {
            ReportDigest[] earlier = [.. history.Earlier(report)];
            foreach (string name in (string[])[BaseDigester.Population, BaseDigester.Households])
            {
                if (Check(report, earlier, name, reports) is { } finding)
                {
                    yield return finding;
                }
            }
        }
    }

    private AcrossFinding? Check(ReportDigest report, ReportDigest[] earlier, string name, ReportCollection reports)
    {
        ReportDigest? before = Array.FindLast(earlier, one => ValueOf(one, name) is not null);
        if (before is null || ValueOf(report, name) is not { } now || ValueOf(before, name) is not { } old || !IsFar(now, old, report, before))
        {
            return null;
        }

        BaseWitness[] witnesses = [.. WitnessesOf(report, before, name, reports)];
        if (witnesses.Length > 0)
        {
            return Array.TrueForAll(witnesses, witness => IsNear(witness.Now, witness.Before)) ? MakeFinding(Jumps, report, before, name, (now, old), witnesses[0]) : null;
        }

        decimal[] values = [.. earlier.Select(one => ValueOf(one, name)).OfType<decimal>()];
        return values.Length > 1 && Array.TrueForAll(values, value => IsNear(value, old)) ? MakeFinding(JumpsFromHistory, report, before, name, (now, old), null, values) : null;
    }

    /// <summary>What else both reports say of the size of the unit: the other base, and the denominators of rates that move with the population.</summary>
    private IEnumerable<BaseWitness> WitnessesOf(ReportDigest report, ReportDigest before, string name, ReportCollection reports)
    {
        string other = name == BaseDigester.Population ? BaseDigester.Households : BaseDigester.Population;
        if (ValueOf(report, other) is { } here && ValueOf(before, other) is { } there)
        {
            yield return new BaseWitness(NameOf(other), here, there);
        }

        foreach ((string indicator, DigestFigure figure) in reports.Stated(report).OrderBy(pair => pair.Value.Id.Number))
        {
            if (figure.Whole is { } whole && reports.Stated(before, indicator)?.Whole is { } old && indicators[indicator].Bases is [{ } first, ..] && _witnessBases.Contains(first.Key))
            {
                yield return new BaseWitness(new FindingArgument("other", first.Name, first.EnglishName), whole, old);
            }
        }
    }

    /// <summary>The one value that a report states; null when it states none, or several.</summary>
    private static decimal? ValueOf(ReportDigest report, string name)
    {
        decimal[] values = [.. report.Bases.Where(statement => statement.Base == name).Select(statement => statement.Value).Distinct()];
        return values is [> 0 and { } only] ? only : null;
    }

    /// <summary>Whether the value is further from the old one than the years between the reports explain.</summary>
    private bool IsFar(decimal now, decimal old, ReportDigest report, ReportDigest before)
    {
        double days = report.Header.PeriodEnd!.Value.DayNumber - before.Header.PeriodEnd!.Value.DayNumber;
        decimal years = (decimal)Math.Max(1, days / DaysOfYear);
        return 100 * Math.Abs(now - old) > checks[Jumps].Limits[Change] * years * old;
    }

    private bool IsNear(decimal one, decimal other) => 100 * Math.Abs(one - other) <= checks[Jumps].Limits[OtherChange] * other;

    private AcrossFinding MakeFinding(
        string check, ReportDigest report, ReportDigest before, string name, (decimal Now, decimal Old) value, BaseWitness? witness, params decimal[] history)
    {
        ImmutableArray<BaseStatement> here = [.. report.Bases.Where(statement => statement.Base == name)];
        return new AcrossFinding(report, new Finding
        {
            Check = checks[check],
            Spans = [.. here.Select(statement => statement.Figure.Span).Distinct()],
            Figures = [.. here.Select(statement => statement.Figure.Id).Distinct()],
            Arguments =
            [
                FindingArgument.Of("quote", here[0].Figure.Quote),
                NameOf(name) with { Name = "base" },
                FindingArgument.Of("value", value.Now),
                FindingArgument.Of("before", value.Old),
                Places.Period("period", before),
                Places.File("file", before),
                FindingArgument.Percent("change", Math.Round(100 * Math.Abs(value.Now - value.Old) / value.Old, 1)),
                .. Arguments(witness),
                new FindingArgument("history", Listed(history, MessageLanguage.Vietnamese), Listed(history, MessageLanguage.English)),
            ],
            Repairs = Repairs(here, value.Now, value.Old),
            Elsewhere = [.. before.Bases.Where(statement => statement.Base == name).Take(1).Select(statement => Places.Of(before, statement.Figure))],
        });
    }

    /// <summary>The values near the old one that one slip of typing turns into the stated one, the likeliest first.</summary>
    private ImmutableArray<Repair> Repairs(ImmutableArray<BaseStatement> statements, decimal stated, decimal old)
    {
        Slip[] meant = [.. Slips.Of(stated).Where(slip => slip.Value.Scale == 0 && IsNear(slip.Value, old)).OrderByDescending(slip => slip.Likelihood)];
        double all = meant.Sum(slip => slip.Likelihood);
        return
        [
            .. meant.Select(slip => new Repair(
                [.. statements.Select(statement => new FigureChange(statement.Figure.Id, statement.Field, stated, slip.Value, slip.Kind))], [], BestConfidence * slip.Likelihood / all)),
        ];
    }

    private static IEnumerable<FindingArgument> Arguments(BaseWitness? witness) => witness is null
        ? []
        : [witness.Name, FindingArgument.Of("other-value", witness.Now), FindingArgument.Of("other-before", witness.Before)];

    private static FindingArgument NameOf(string name) =>
        name == BaseDigester.Population ? new FindingArgument("other", "dân số", "population") : new FindingArgument("other", "số hộ", "households");

    private static string Listed(decimal[] values, MessageLanguage language) => string.Join("; ", values.Select(value => NumberText.Of(value, language)));
}
