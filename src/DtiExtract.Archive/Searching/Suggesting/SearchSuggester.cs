using System.Collections.Immutable;
using DtiExtract.Archive.Access;
using DtiExtract.Archive.Schema;
using DtiExtract.Archive.Searching.Analysis;
using DtiExtract.Archive.Searching.Queries;
using DtiExtract.Mining.Criteria;
using DtiExtract.Mining.Reconciliation;
using DtiExtract.Mining.Rules;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Archive.Searching.Suggesting;

/// <summary>Suggests, while a question is typed, which unit, indicator or type of findings is meant.</summary>
/// <param name="archives">Opens the database.</param>
/// <param name="rules">The names of indicators.</param>
public sealed class SearchSuggester(IDbContextFactory<ArchiveContext> archives, MiningRules rules)
{
    private const int MostOfAKind = 5;

    /// <summary>So many names without accents are looked through for those with the accents that were typed.</summary>
    private const int MostAlike = 100;

    private readonly ImmutableArray<(Indicator Indicator, ImmutableArray<ImmutableArray<SearchTerm>> Names)> _indicators =
        [.. rules.Indicators.All.Select(indicator => (indicator, NamesOf([indicator.Name, indicator.EnglishName, .. indicator.Synonyms])))];

    private readonly ImmutableArray<(Term Type, ImmutableArray<ImmutableArray<SearchTerm>> Names)> _types =
        [.. Enum.GetValues<FindingType>().Select(Terms.Of).Select(term => (term, NamesOf([term.Label.Vietnamese, term.Label.English])))];

    /// <summary>What the last words of a question may mean: the longest run of them that begins a name decides. Empty when they begin none.</summary>
    /// <param name="viewer">Who asks: units of which they may see no report are not named.</param>
    /// <param name="question">The question as far as it is typed.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<ImmutableArray<SearchSuggestion>> FindAsync(Viewer viewer, string question, CancellationToken cancellationToken)
    {
        if (question.Length > QueryParser.MostCharacters)
        {
            return [];
        }

        foreach (QuestionEnd end in QuestionEnd.Of(question))
        {
            string before = question[..end.Start];
            ImmutableArray<SearchSuggestion> found = [.. await UnitsAsync(viewer, end, before, cancellationToken), .. Indicators(end, before), .. Types(end, before)];
            if (!found.IsEmpty)
            {
                return found;
            }
        }

        return [];
    }

    private async Task<IEnumerable<SearchSuggestion>> UnitsAsync(Viewer viewer, QuestionEnd end, string before, CancellationToken cancellationToken)
    {
        if (end.Field is not (null or QueryField.Unit))
        {
            return [];
        }

        string needle = SearchText.FoldedRow(end.Words);
        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        var alike = await viewer.Visible(archive.Reports).Where(report => report.Unit != null && report.UnitWords!.Contains(needle))
            .Select(report => new { Unit = report.Unit!, report.District }).Distinct().OrderBy(one => one.Unit).ThenBy(one => one.District).Take(MostAlike)
            .ToListAsync(cancellationToken);
        var units = alike.Where(one => NameBeginning.Place(SearchText.TermsOf(one.Unit), end.Words) is not null).Take(MostOfAKind).ToList();
        return units.Select(one =>
        {
            bool isOnlyOne = units.Count(other => other.Unit == one.Unit) == 1;
            string condition = isOnlyOne || one.District is null ? ConditionText.Unit(one.Unit) : $"{ConditionText.Unit(one.Unit)} {ConditionText.District(one.District)}";
            return new SearchSuggestion(SuggestionKind.Unit, new Wording(one.Unit, one.Unit), one.District == one.Unit ? null : one.District, Joined(before, condition));
        });
    }

    private IEnumerable<SearchSuggestion> Indicators(QuestionEnd end, string before) => end.Field is not (null or QueryField.Indicator)
        ? []
        : Best(_indicators, end).Select(indicator => new SearchSuggestion(
            SuggestionKind.Indicator, new Wording(indicator.Name, indicator.EnglishName), null, Joined(before, ConditionText.Indicator(indicator.Name))));

    private IEnumerable<SearchSuggestion> Types(QuestionEnd end, string before) => end.Field is not (null or QueryField.Type)
        ? []
        : Best(_types, end).Select(type => new SearchSuggestion(SuggestionKind.FindingType, type.Label, null, Joined(before, ConditionText.Type(type.Label.Vietnamese))));

    /// <summary>Those with a name that has the words: names that begin with them first, then the shorter ones.</summary>
    private static IEnumerable<T> Best<T>(ImmutableArray<(T Named, ImmutableArray<ImmutableArray<SearchTerm>> Names)> all, QuestionEnd end) => all
        .Select(one => (one.Named, Best: one.Names.Select(name => (Place: NameBeginning.Place(name, end.Words), name.Length)).Where(fit => fit.Place is not null).Order().FirstOrDefault()))
        .Where(one => one.Best.Place is not null)
        .OrderBy(one => one.Best)
        .Select(one => one.Named)
        .Take(MostOfAKind);

    private static ImmutableArray<ImmutableArray<SearchTerm>> NamesOf(IEnumerable<string> names) => [.. names.Select(SearchText.TermsOf)];

    /// <summary>The question with a condition behind it, ready to be typed on.</summary>
    private static string Joined(string before, string condition) => $"{before}{condition} ";
}
