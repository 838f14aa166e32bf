using DtiExtract.Mining.Rules;

namespace DtiExtract.Mining.Outline;

/// <summary>The words by which headings and headers are recognised, from <c>rules/outline.yaml</c>.</summary>
public sealed class OutlineCues
{
    /// <summary>The file's name in the folder of rules.</summary>
    public const string FileName = "outline.yaml";

    private static readonly string[] Lists =
    [
        "report-titles", "letterhead-openings", "addressee-openings", "body-openings", "closing-openings", "contents-titles", "signature-openings",
        "part-words", "item-words", "annex-words", "criterion-words",
        "requirement-openings", "criterion-result-openings", "verdict-openings",
        "result-openings", "neutral-openings", "done-phrases", "plan-openings", "plan-phrases", "result-phrases", "plan-paragraph-openings", "lead-ins",
        "committees", "actors-of-others", "report-verbs", "name-ends", "no-names", "no-period-after", "period-plan-words",
    ];

    private readonly PhraseFile _phrases;

    private OutlineCues(PhraseFile phrases)
    {
        _phrases = phrases;
        ReportTitles = Set("report-titles");
        LetterheadOpenings = Set("letterhead-openings");
        AddresseeOpenings = Set("addressee-openings");
        BodyOpenings = Set("body-openings");
        ClosingOpenings = Set("closing-openings");
        ContentsTitles = Set("contents-titles");
        SignatureOpenings = Set("signature-openings");
        PartWords = Set("part-words");
        ItemWords = Set("item-words");
        AnnexWords = Set("annex-words");
        CriterionWords = Set("criterion-words");
        RequirementOpenings = Set("requirement-openings");
        CriterionResultOpenings = Set("criterion-result-openings");
        VerdictOpenings = Set("verdict-openings");
        ResultOpenings = Set("result-openings");
        NeutralOpenings = Set("neutral-openings");
        DonePhrases = Set("done-phrases");
        PlanOpenings = Set("plan-openings");
        PlanPhrases = Set("plan-phrases");
        ResultPhrases = Set("result-phrases");
        PlanParagraphOpenings = Set("plan-paragraph-openings");
        LeadIns = Set("lead-ins");
        Committees = Set("committees");
        ActorsOfOthers = Set("actors-of-others");
        ReportVerbs = Set("report-verbs");
        NameEnds = Set("name-ends");
        NoNames = [.. phrases["no-names"]];
        NoPeriodAfter = Set("no-period-after");
        PeriodPlanWords = Set("period-plan-words");
    }

    /// <summary>The line that opens the title: "báo cáo".</summary>
    public PhraseSet ReportTitles { get; }

    /// <summary>Openings of the lines of a letterhead.</summary>
    public PhraseSet LetterheadOpenings { get; }

    /// <summary>Openings of the line that names the addressee.</summary>
    public PhraseSet AddresseeOpenings { get; }

    /// <summary>Openings of the first sentence of the body.</summary>
    public PhraseSet BodyOpenings { get; }

    /// <summary>Openings of the sentence that closes the report, and of what comes after it.</summary>
    public PhraseSet ClosingOpenings { get; }

    /// <summary>The heading over a table of contents.</summary>
    public PhraseSet ContentsTitles { get; }

    /// <summary>Openings of the lines of a signature, and of other lines in capitals that are no headings.</summary>
    public PhraseSet SignatureOpenings { get; }

    /// <summary>Words before the number of a part: "phần".</summary>
    public PhraseSet PartWords { get; }

    /// <summary>Words before the number of an item: "mục".</summary>
    public PhraseSet ItemWords { get; }

    /// <summary>Words before the number of an annex: "phụ lục".</summary>
    public PhraseSet AnnexWords { get; }

    /// <summary>Words before the code of a criterion: "tiêu chí số".</summary>
    public PhraseSet CriterionWords { get; }

    /// <summary>Openings of the requirement of a criterion.</summary>
    public PhraseSet RequirementOpenings { get; }

    /// <summary>Openings of the result of a criterion.</summary>
    public PhraseSet CriterionResultOpenings { get; }

    /// <summary>Openings of the verdict on a criterion.</summary>
    public PhraseSet VerdictOpenings { get; }

    /// <summary>Openings of headings over results, tried before all others.</summary>
    public PhraseSet ResultOpenings { get; }

    /// <summary>Openings of headings that tell neither results nor plans.</summary>
    public PhraseSet NeutralOpenings { get; }

    /// <summary>What is said of a plan that has been carried out.</summary>
    public PhraseSet DonePhrases { get; }

    /// <summary>Openings of headings over plans.</summary>
    public PhraseSet PlanOpenings { get; }

    /// <summary>Words that make a heading one over plans wherever they stand in it.</summary>
    public PhraseSet PlanPhrases { get; }

    /// <summary>Words that make a heading one over results wherever they stand in it.</summary>
    public PhraseSet ResultPhrases { get; }

    /// <summary>Openings of numbered paragraphs that state plans.</summary>
    public PhraseSet PlanParagraphOpenings { get; }

    /// <summary>Endings of lines that lead in what follows: "như sau".</summary>
    public PhraseSet LeadIns { get; }

    /// <summary>Bodies that act for a unit: "ubnd".</summary>
    public PhraseSet Committees { get; }

    /// <summary>Words before a body that asked for the report rather than reports: "của", "chủ tịch".</summary>
    public PhraseSet ActorsOfOthers { get; }

    /// <summary>What a unit does that reports: "báo cáo", "trân trọng báo cáo".</summary>
    public PhraseSet ReportVerbs { get; }

    /// <summary>Words that end the name of a unit written in capitals.</summary>
    public PhraseSet NameEnds { get; }

    /// <summary>What stands after "xã", "huyện" … and is no name.</summary>
    public IReadOnlyList<string> NoNames { get; }

    /// <summary>Words after which a year is no reporting period.</summary>
    public PhraseSet NoPeriodAfter { get; }

    /// <summary>Words after which a title speaks of what is ahead of the period.</summary>
    public PhraseSet PeriodPlanWords { get; }

    /// <summary>Reads the file; mistakes go to <paramref name="errors"/>.</summary>
    public static OutlineCues Parse(string yaml, ICollection<RuleError> errors) => new(PhraseFile.Parse(FileName, yaml, Lists, errors));

    private PhraseSet Set(string list) => new(_phrases[list]);
}
