using DtiExtract.Cli.Messages;
using DtiExtract.Mining;
using DtiExtract.Mining.Criteria;
using DtiExtract.Mining.Criteria.Classifying;
using DtiExtract.Mining.Criteria.Explaining;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Reading;
using Spectre.Console;

namespace DtiExtract.Cli.Output.Explaining;

/// <summary>Writes an explanation for people: what the figure says, what it was mapped to, and why.</summary>
/// <param name="console">Where to write.</param>
/// <param name="language">The language of labels and sentences.</param>
internal sealed class ExplanationPage(IAnsiConsole console, MessageLanguage language)
{
    private const int MostFeatures = 6;
    private const double LeastContribution = 0.005;

    /// <summary>Writes the page.</summary>
    public void Write(ExplainedFigure explained)
    {
        WriteFigure(explained);
        WriteMapping(explained);
        WriteRules(explained);
        WriteGuesses(explained);
    }

    private void WriteFigure(ExplainedFigure explained)
    {
        Figure figure = explained.Explanation.Figure;
        console.MarkupLineInterpolated($"[bold]{figure.Id} “{OneLine.Of(figure.Quote)}”[/]");
        int? page = (explained.Report.Text?.Source.Locate(figure.Span) as PagePlace)?.Page;
        var rows = new List<(Wording Label, string Text)>
        {
            (ExplainTexts.Value, $"{NumberText.Values(figure, language)} · {Terms.Of(figure.Role).Label.In(language)}"),
            (ExplainTexts.Subject, OneLine.Of(figure.Subject ?? string.Empty)),
            (ExplainTexts.Headings, string.Join(" › ", explained.Headings.Select(heading => OneLine.Of(heading).TrimStart('-', '+', ' ')))),
            (ExplainTexts.Place, ExplainTexts.PlaceOf(figure.Span, page).In(language)),
        };
        WriteRows(rows);
    }

    private void WriteMapping(ExplainedFigure explained)
    {
        MappingExplanation explanation = explained.Explanation;
        CriterionMapping? criterion = explanation.Figure.Criterion;
        var rows = new List<(Wording Label, string Text)>
        {
            (ExplainTexts.Indicator, explanation.Figure.Indicator is { } indicator ? Mapped(indicator, explained) : Unmapped(explanation)),
            (ExplainTexts.Criterion, criterion is null ? ExplainTexts.NoCriterion.In(language) : Mapped(criterion, explained)),
        };
        WriteRows(rows);
    }

    private void WriteRules(ExplainedFigure explained)
    {
        if (explained.Explanation.Rules.IsEmpty)
        {
            return;
        }

        WriteTitle(ExplainTexts.Rules);
        foreach (RuleEvidence rule in explained.Explanation.Rules)
        {
            console.MarkupLineInterpolated($"  {rule.Rule} [grey]→ {NameOf(rule.Indicator, explained)}[/]");
            foreach (FoundPhrase found in rule.Phrases)
            {
                console.MarkupLineInterpolated($"    “{found.Phrase}” [grey]{Terms.Of(found.Zone).Label.In(language)}[/]");
            }
        }
    }

    private void WriteGuesses(ExplainedFigure explained)
    {
        MappingExplanation explanation = explained.Explanation;
        WriteTitle(explanation.Threshold is { } threshold ? ExplainTexts.Guesses(Share(threshold)) : ExplainTexts.NoModel);
        foreach (ExplainedGuess guess in explanation.Guesses)
        {
            console.MarkupLineInterpolated($"  {Share(guess.Probability),8}  {NameOf(guess.Indicator, explained)}");
        }

        foreach (ExplainedGuess guess in explanation.Guesses.Where(guess => !guess.Features.IsDefaultOrEmpty))
        {
            WriteTitle(ExplainTexts.FeaturesOf(NameOf(guess.Indicator, explained)));
            foreach (FeatureContribution feature in guess.Features.Where(feature => Math.Abs(feature.Contribution) >= LeastContribution).Take(MostFeatures))
            {
                console.MarkupLineInterpolated($"  {Signed(feature.Contribution),8}  {FeatureTexts.Of(feature.Feature, explained.Rules.Indicators, language)}");
            }
        }
    }

    private string Mapped(IndicatorMapping mapping, ExplainedFigure explained) =>
        $"{NameOf(mapping.Id, explained)} · {Terms.Of(mapping.Role).Label.In(language)} · {Decision(mapping.By, mapping.Confidence)}";

    private string Mapped(CriterionMapping mapping, ExplainedFigure explained)
    {
        string? name = mapping.Set is { } key && explained.Rules.CriterionSets.TryGet(key, out CriterionSet? set) ? set.ByCode(mapping.Code)?.Name : null;
        string label = string.Join(' ', new[] { mapping.Set, mapping.Code, name }.OfType<string>());
        return $"{label} · {Decision(mapping.By, mapping.Confidence)}";
    }

    private string Unmapped(MappingExplanation explanation) =>
        $"{ExplainTexts.NoIndicator.In(language)}: {string.Join("; ", explanation.Reasons.Select(reason => Terms.Of(reason).Label.In(language)))}";

    private string Decision(MappedBy by, double confidence) => ExplainTexts.Decision(Terms.Of(by).Label, Share(confidence)).In(language);

    private string NameOf(string? indicator, ExplainedFigure explained) => indicator switch
    {
        null => ExplainTexts.None.In(language),
        _ => explained.Rules.Indicators.TryGet(indicator, out Indicator? known) ? $"{ItemTexts.NameOf(known, language)} ({indicator})" : indicator,
    };

    // Adding zero with its decimals keeps them: columns of numbers stand in line.
    private string Share(double probability) => NumberText.Percent(Math.Round((decimal)probability * 100, 1) + 0.0m, language);

    private string Signed(double contribution) => (contribution < 0 ? "−" : "+") + NumberText.Of(Math.Round((decimal)Math.Abs(contribution), 2) + 0.00m, language);

    private void WriteTitle(Wording title)
    {
        console.WriteLine();
        console.MarkupLineInterpolated($"[bold]{title.In(language)}[/]");
    }

    private void WriteRows(List<(Wording Label, string Text)> rows)
    {
        Grid grid = new Grid().AddColumn(new GridColumn().NoWrap().Width(ExplainTexts.LabelWidth).PadLeft(2)).AddColumn();
        foreach ((Wording label, string text) in rows.Where(row => row.Text.Length > 0))
        {
            grid.AddRow(new Text(label.In(language), new Style(Color.Grey)), new Text(text));
        }

        console.Write(grid);
    }
}
