using DtiExtract.Corpus.Generating.Grammars;
using DtiExtract.Corpus.Generating.Outlines;
using DtiExtract.Corpus.Generating.Writing;

namespace DtiExtract.Corpus.Generating;

/// <summary>By what a report is ordered.</summary>
internal enum Form
{
    /// <summary>The criteria of a recognition set, one by one.</summary>
    Criteria,

    /// <summary>The codes of a scoring set.</summary>
    Scoring,

    /// <summary>The eight pillars.</summary>
    Pillars,

    /// <summary>Sections of its own.</summary>
    Free,
}

/// <summary>Chooses the form of a report and writes it.</summary>
internal static class Forms
{
    private const string Recognition = "TH1829";
    private const string Scoring = "TN2025";
    private const string Pillars = "QN104";
    private static readonly DateOnly RecognitionFrom = new(2023, 6, 30);

    /// <summary>A form that fits the unit and the time.</summary>
    public static Form Choose(Place place, Period period, Grammar grammar, Dice dice)
    {
        bool commune = place.Level == "commune";
        bool follows = dice.Chance(0.8);
        return (commune, follows) switch
        {
            (true, true) when place.Province == grammar.Sets[Recognition].Province && !place.Reformed && period.End >= RecognitionFrom => Form.Criteria,
            (true, true) when place.Province == grammar.Sets[Scoring].Province && place.Reformed && period.Year == 2025 => Form.Scoring,
            _ => dice.Chance(0.6) ? Form.Pillars : Form.Free,
        };
    }

    /// <summary>The criterion set that such a report follows, where it follows one.</summary>
    public static string? SetOf(Form form, Place place, Period period) => form switch
    {
        Form.Criteria => Recognition,
        Form.Scoring => Scoring,
        Form.Pillars => place is { Province: "Quảng Ngãi", Reformed: false, Level: not "province" } && period.Year >= 2023 ? Pillars : null,
        Form.Free => null,
    };

    /// <summary>Whether the headings carry codes, which the word processor must not number.</summary>
    public static bool HasCodes(Form form) => form is Form.Criteria or Form.Scoring;

    /// <summary>Writes the body.</summary>
    public static void Write(Form form, ReportDraft draft)
    {
        switch (form)
        {
            case Form.Criteria:
                new CriteriaOutline(draft, draft.Scene.Grammar.Sets[Recognition]).Write();
                break;
            case Form.Scoring:
                new ScoringOutline(draft, draft.Scene.Grammar.Sets[Scoring]).Write();
                break;
            case Form.Pillars:
                new TopicOutline(draft).WritePillars();
                break;
            case Form.Free:
                new TopicOutline(draft).WriteFreely();
                break;
        }
    }
}
