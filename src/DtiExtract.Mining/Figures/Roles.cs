using DtiExtract.Mining.Outline;

namespace DtiExtract.Mining.Figures;

/// <summary>Decides what a figure is for: the nearest word before it in its sentence, then the section (reference, section 3).</summary>
internal static class Roles
{
    private static readonly CueSet TargetOrResult = CueSet.Of(Cue.Target, Cue.Result);

    /// <summary>The role of a figure.</summary>
    /// <param name="line">The line that holds it.</param>
    /// <param name="draft">The figure.</param>
    /// <param name="section">What its section is for.</param>
    /// <param name="underTarget">Whether it stands in a list that an announcement of targets opens.</param>
    public static FigureRole Of(TokenLine line, FigureDraft draft, SectionKind section, bool underTarget)
    {
        if (section is SectionKind.Requirement)
        {
            return FigureRole.Target;
        }

        CueSet cue = NearestCue(line, draft.First);
        bool target = cue.Has(Cue.Target) || (!cue.Has(Cue.Result) && (underTarget || section is SectionKind.Plans));
        if (target)
        {
            return FigureRole.Target;
        }

        return IsTally(line, draft) ? FigureRole.Tally : FigureRole.Result;
    }

    /// <summary>Whether the line, as a whole, announces targets for the list below it.</summary>
    public static bool AnnouncesTargets(TokenLine line) =>
        line.Count > 0 && line.Is(line.Count - 1, TokenKind.Colon) && NearestCue(line, line.Count).Has(Cue.Target);

    /// <summary>The cue of target or result that stands nearest before a token, inside its sentence.</summary>
    private static CueSet NearestCue(TokenLine line, int at)
    {
        int start = line.SentenceStart(at);
        for (int i = at - 1; i >= start; i--)
        {
            // "13/14 mục tiêu": the word is what the number counts, and announces nothing.
            if (line.Match(i, TargetOrResult, out CueSet found) is int length and > 0 && i + length <= at && !line.Is(i - 1, TokenKind.Number))
            {
                return found;
            }
        }

        return default;
    }

    /// <summary>A count of criteria or targets with a word that says how many were met, are in progress or were missed.</summary>
    private static bool IsTally(TokenLine line, FigureDraft draft)
    {
        if (!draft.Units.Has(Cue.UnitCriteria))
        {
            return false;
        }

        int end = line.SentenceEnd(draft.First);
        for (int i = line.SentenceStart(draft.First); i < end; i++)
        {
            if (line.Match(i, Cue.CriteriaMet) > 0)
            {
                return true;
            }
        }

        return false;
    }
}
