namespace DtiExtract.Mining.Figures;

/// <summary>"nhận 402 hồ sơ: 263 hồ sơ qua mạng; 139 hồ sơ tại quầy": counts of the same things that follow a total and make it up exactly are its parts.</summary>
internal static class Sums
{
    private const int MostParts = 8;
    private const int FewestParts = 2;

    /// <summary>Links the parts of every total of a line whose parts follow it and add up to it.</summary>
    public static void Link(IReadOnlyList<FigureDraft> drafts)
    {
        for (int i = 0; i < drafts.Count; i++)
        {
            if (drafts[i].Whole > 1)
            {
                LinkPartsOf(drafts, i);
            }
        }
    }

    private static void LinkPartsOf(IReadOnlyList<FigureDraft> drafts, int index)
    {
        FigureDraft total = drafts[index];
        decimal left = total.Whole!.Value;
        int last = Math.Min(drafts.Count, index + 1 + MostParts);
        int at = index + 1;
        while (at < last && left > 0 && Adds(drafts[at], total, left))
        {
            left -= drafts[at].Whole!.Value;
            at++;
        }

        if (left != 0 || at - index <= FewestParts)
        {
            return;
        }

        // Where only some are ratios, each of those is a statement of its own.
        FigureDraft[] parts = [.. drafts.Skip(index + 1).Take(at - index - 1)];
        bool ratios = Array.TrueForAll(parts, part => part.Type == FigureType.Ratio);
        foreach (FigureDraft part in parts.Where(part => ratios || part.Type != FigureType.Ratio))
        {
            part.PartOf ??= total;
        }
    }

    /// <summary>Whether the figure may be one of the parts, no larger than what is left of the total.</summary>
    private static bool Adds(FigureDraft part, FigureDraft total, decimal left) =>
        (part.Noun == total.Noun || part.Type == FigureType.Ratio) && part.Whole is not null && (part.PartOf is null || part.PartOf == total) && part.Whole <= left && Parts.MayBePart(part, total, explicitly: true);
}
