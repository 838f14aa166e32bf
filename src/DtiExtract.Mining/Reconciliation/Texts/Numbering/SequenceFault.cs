namespace DtiExtract.Mining.Reconciliation.Texts.Numbering;

/// <summary>What is wrong with a run of numbers: one thing, or it is not judged.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="At">The place in the run of the first number that is not the next one.</param>
internal readonly record struct SequenceFault(SequenceFaultKind Kind, int At)
{
    /// <summary>Reads a run. Where more than one thing is wrong, the numbers are no count of the headings, and nothing is said.</summary>
    public static SequenceFault Of(IReadOnlyList<NumberedSection> run)
    {
        int at = FirstBreak(run, 1);
        return at == run.Count ? default : new SequenceFault(KindAt(run, at), at);
    }

    private static SequenceFaultKind KindAt(IReadOnlyList<NumberedSection> run, int at)
    {
        NumberedSection before = run[at - 1];
        if (FirstBreak(run, at + 1) == run.Count && before.Prefix == run[at].Prefix)
        {
            switch (run[at].Number - before.Number)
            {
                case 0:
                    return SequenceFaultKind.Twice;
                case 2:
                    return SequenceFaultKind.LeftOut;
                default:
                    break;
            }
        }

        bool isOneWrong = at + 1 < run.Count && run[at + 1].Prefix == before.Prefix && run[at + 1].Number == before.Number + 2 && FirstBreak(run, at + 2) == run.Count;
        return isOneWrong ? SequenceFaultKind.OneWrong : SequenceFaultKind.None;
    }

    /// <summary>The first place from <paramref name="from"/> on whose number does not follow the one before; the length of the run when all do.</summary>
    private static int FirstBreak(IReadOnlyList<NumberedSection> run, int from)
    {
        while (from < run.Count && run[from - 1].IsFollowedBy(run[from]))
        {
            from++;
        }

        return Math.Min(from, run.Count);
    }
}
