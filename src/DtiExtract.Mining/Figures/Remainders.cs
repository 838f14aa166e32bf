namespace DtiExtract.Mining.Figures;

/// <summary>"còn lại 432 người", "quá hạn 19 hồ sơ": what remains is part of the figure that holds the total (contract, "Open forms").</summary>
internal static class Remainders
{
    private const int Reach = 6;

    /// <summary>The total that the figure at <paramref name="index"/> of a line remains of; null when it is no remainder.</summary>
    public static FigureDraft? TotalFor(TokenLine line, IReadOnlyList<FigureDraft> drafts, int index)
    {
        FigureDraft draft = drafts[index];
        if (!IsRemainder(line, draft))
        {
            return null;
        }

        FigureDraft? holder = Parts.NearestTotal(drafts, index, explicitly: false);
        return holder?.PartOf is { } whole && Parts.MayBePart(draft, whole, explicitly: false) ? whole : holder;
    }

    private static bool IsRemainder(TokenLine line, FigureDraft draft)
    {
        for (int i = draft.First - 1; i >= draft.First - Reach && line[i].Kind is TokenKind.Word or TokenKind.Colon; i--)
        {
            if (line.Match(i, Cue.Remainder) > 0)
            {
                return true;
            }
        }

        return false;
    }
}
