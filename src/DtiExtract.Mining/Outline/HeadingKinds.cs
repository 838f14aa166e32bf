namespace DtiExtract.Mining.Outline;

/// <summary>Tells from the words of a heading what its section is for.</summary>
/// <param name="cues">The words that tell it.</param>
internal sealed class HeadingKinds(OutlineCues cues)
{
    /// <summary>A line without a number is a part of a criterion only when a colon or its end comes so soon after the opening.</summary>
    private const int MaxPartTail = 40;

    /// <summary>Results, plans or neither; <paramref name="folded"/> are the folded words of the heading.</summary>
    public SectionKind Outside(ReadOnlySpan<char> folded)
    {
        if (cues.ResultOpenings.Opens(folded))
        {
            return SectionKind.Results;
        }

        if (cues.NeutralOpenings.Opens(folded))
        {
            return SectionKind.Other;
        }

        if ((cues.PlanOpenings.Opens(folded) || cues.PlanPhrases.IsIn(folded)) && !cues.DonePhrases.IsIn(folded))
        {
            return SectionKind.Plans;
        }

        return cues.ResultPhrases.IsIn(folded) ? SectionKind.Results : SectionKind.Other;
    }

    /// <summary>The kind of a short line without a number: only an opening makes it a heading, and no line that leads in what follows ("Kết quả như sau:") is one.</summary>
    public SectionKind OfLine(ReadOnlySpan<char> folded)
    {
        bool isHeading = (cues.ResultOpenings.Opens(folded) || cues.PlanOpenings.Opens(folded)) && !cues.LeadIns.Ends(folded.TrimEnd(": *"));
        return isHeading ? Outside(folded) : SectionKind.Other;
    }

    /// <summary>The kind of a numbered paragraph of running text.</summary>
    public SectionKind OfParagraph(ReadOnlySpan<char> folded) =>
        cues.PlanParagraphOpenings.Opens(folded) ? SectionKind.Plans : SectionKind.Other;

    /// <summary>Requirement, result, verdict or other; <paramref name="folded"/> are the folded words of the block.</summary>
    public SectionKind InsideCriterion(ReadOnlySpan<char> folded, bool isNumbered)
    {
        int requirement = cues.RequirementOpenings.Opening(folded);
        int result = cues.CriterionResultOpenings.Opening(folded);
        int verdict = cues.VerdictOpenings.Opening(folded);
        int longest = Math.Max(requirement, Math.Max(result, verdict));
        if (longest == 0 || (!isNumbered && !EndsSoon(folded[longest..])))
        {
            return SectionKind.Other;
        }

        if (longest == verdict)
        {
            return SectionKind.Verdict;
        }

        return longest == requirement ? SectionKind.Requirement : SectionKind.CriterionResult;
    }

    private static bool EndsSoon(ReadOnlySpan<char> tail)
    {
        int colon = tail.IndexOf(':');
        return (colon >= 0 ? colon : tail.TrimEnd("*. ").Length) <= MaxPartTail && (colon >= 0 || tail.IndexOfAny(',', ';') < 0);
    }
}
