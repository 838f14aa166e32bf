using System.Collections.Immutable;
using DtiExtract.Mining.Figures;

namespace DtiExtract.Mining.Reconciliation.Judging;

/// <summary>Holds stated counts of criteria met, in progress and missed against each other and against the criteria listed.</summary>
internal sealed class TallyCheck : IReportCheck
{
    private static readonly ImmutableArray<string> Arguments = ["statements", "stated", "actual"];

    private readonly CheckRules _checks;
    private readonly JudgedCriteria _criteria;
    private readonly TallyReader _reader;
    private readonly TallyJudge _judge;
    private readonly TallyRepairs _repairs;

    /// <summary>A check that works by the rules, with the words of verdicts that <see cref="VerdictCheck"/> works by.</summary>
    public TallyCheck(CheckRules checks)
    {
        _checks = checks;
        _criteria = new JudgedCriteria(checks[VerdictCheck.Met]);
        _reader = new TallyReader(checks[TallyJudge.Exceeds], _criteria.Words);
        _judge = new TallyJudge(checks[TallyJudge.Listed].Limits["unlisted-share"]);
        _repairs = new TallyRepairs(_judge);
    }

    /// <summary>What its rules need.</summary>
    public static ImmutableArray<CheckShape> Shapes { get; } =
    [
        new(TallyJudge.Exceeds, FindingType.TallyMismatch, Arguments) { Lists = TallyReader.Lists },
        new(TallyJudge.PartsExceed, FindingType.TallyMismatch, Arguments),
        new(TallyJudge.FallsShort, FindingType.TallyMismatch, Arguments),
        new(TallyJudge.Listed, FindingType.TallyMismatch, Arguments) { Limits = ["unlisted-share"] },
        new(TallyJudge.Verdicts, FindingType.TallyMismatch, Arguments),
    ];

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(ReportFacts facts)
    {
        Listings? listings = null;
        foreach (TallyGroup group in TallyGroups.Of(_reader.Read(facts)).Where(group => group is { CountsMet: true, Total: not null }))
        {
            listings ??= new Listings(facts.Outline, _criteria.Of(facts));
            Listing? listing = listings.For(group.Section, group.Total!.Value);
            if (_judge.Judge(group, listing) is { } fault)
            {
                yield return FindingOf(facts, group, listing, fault);
            }
        }
    }

    private Finding FindingOf(ReportFacts facts, TallyGroup group, Listing? listing, TallyFault fault)
    {
        Figure[] figures = [.. fault.Tallies.Select(tally => tally.Figure).OfType<Figure>().OrderBy(figure => figure.Span.Start)];
        return new Finding
        {
            Check = _checks[fault.Check],
            Spans = [.. figures.Select(figure => figure.Span)],
            Figures = [.. figures.Select(figure => figure.Id)],
            Arguments =
            [
                FindingArgument.Of("statements", string.Join("; ", fault.Tallies.OrderBy(tally => tally.Statement.Start).Select(tally => $"“{tally.Statement.Slice(facts.Text.Text)}”"))),
                FindingArgument.Of("stated", fault.Stated),
                FindingArgument.Of("actual", fault.Actual),
            ],
            Arithmetic = fault.Arithmetic,
            Repairs = _repairs.Find(group, listing, fault),
        };
    }
}
