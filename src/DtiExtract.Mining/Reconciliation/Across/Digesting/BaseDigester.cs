using System.Collections.Immutable;
using DtiExtract.Mining.Criteria;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Language;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Reconciliation.Repairing;

namespace DtiExtract.Mining.Reconciliation.Across.Digesting;

/// <summary>Finds where a report states how many people and households its unit has.</summary>
/// <param name="check">The check of bases, which lists the words.</param>
/// <param name="indicators">The indicators with their bases.</param>
internal sealed class BaseDigester(Check check, IndicatorCatalog indicators)
{
    /// <summary>The people of a unit.</summary>
    public const string Population = "population";

    /// <summary>The households of a unit.</summary>
    public const string Households = "households";

    private readonly ImmutableArray<string> _heads = Folded(check, BaseCheck.PeopleNouns);
    private readonly ImmutableArray<string> _persons = Folded(check, BaseCheck.PersonNouns);
    private readonly ImmutableArray<string> _households = Folded(check, BaseCheck.HouseholdNouns);
    private readonly PhraseSet _words = new(Folded(check, BaseCheck.PopulationWords));

    /// <summary>The statements, in the order of the text.</summary>
    /// <param name="text">The report.</param>
    /// <param name="figures">All its figures.</param>
    /// <param name="digests">Those of them that are compared.</param>
    public ImmutableArray<BaseStatement> Digest(NormalText text, ImmutableArray<Figure> figures, ImmutableArray<DigestFigure> digests)
    {
        var clauses = new FigureClauses(text);
        var byId = figures.ToDictionary(figure => figure.Id);
        IEnumerable<IGrouping<TextSpan, DigestFigure>> counts = digests
            .Where(figure => figure.NamedUnits.IsEmpty && byId[figure.Id] is { Type: FigureType.Count, PartOf: null, Percent: null })
            .GroupBy(figure => clauses.SentenceOf(byId[figure.Id]));
        return
        [
            .. digests.Select(DenominatorOf).OfType<BaseStatement>()
                .Concat(counts.SelectMany(sentence => InSentence([.. sentence], _words.IsIn(clauses.Folded(sentence.Key)))))
                .OrderBy(statement => statement.Figure.Id.Number),
        ];
    }

    /// <summary>A rate that is a share of all people, or of all households, states how many there are.</summary>
    private BaseStatement? DenominatorOf(DigestFigure figure) =>
        figure is { Indicator: { } id, Whole: { } whole, NamedUnits.IsEmpty: true, Scope: not FigureScope.Open } && indicators[id].Bases is [{ Key: Population or Households } only]
            ? new BaseStatement(only.Key, whole, figure, FigureField.Denominator)
            : null;

    /// <summary>People and households that one sentence counts side by side are those of the unit, and so are people that it calls its population.</summary>
    private IEnumerable<BaseStatement> InSentence(DigestFigure[] counts, bool saysPopulation)
    {
        DigestFigure[] heads = [.. counts.Where(figure => _heads.Contains(figure.Noun))];
        DigestFigure[] people = heads.Length > 0 ? heads : [.. counts.Where(figure => _persons.Contains(figure.Noun)).Take(1)];
        DigestFigure[] households = [.. counts.Where(figure => _households.Contains(figure.Noun))];
        if (people is not [{ } persons] || households.Length > 1 || (households.Length == 0 && !saysPopulation) || (households is [{ } homes] && homes.Part >= persons.Part))
        {
            return [];
        }

        return households.Select(one => Statement(Households, one)).Append(Statement(Population, persons));
    }

    private static BaseStatement Statement(string name, DigestFigure figure) => new(name, figure.Part, figure, FigureField.Value);

    private static ImmutableArray<string> Folded(Check check, string list) => [.. check.Lists[list].Select(Syllable.Fold)];
}
