using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Outline;

namespace DtiExtract.Mining.Reconciliation.Judging;

/// <summary>Gathers the criteria whose requirement, result and verdict stand each under a heading.</summary>
/// <param name="facts">The report.</param>
/// <param name="folded">Its normal text, folded.</param>
/// <param name="words">The words of verdicts.</param>
internal sealed class CriterionBlocks(ReportFacts facts, string folded, VerdictWords words)
{
    private const int LongestHeading = 60;

    private readonly Dictionary<SectionId, Draft> _drafts = [];

    /// <summary>The blocks that belong to a criterion.</summary>
    public HashSet<int> Taken { get; } = [];

    /// <summary>The criteria, in the order of the text.</summary>
    public IEnumerable<JudgedCriterion> Read(FiguresByBlock figures)
    {
        if (!facts.Outline.Sections.Any(section => section.Kind == SectionKind.Verdict))
        {
            return [];
        }

        for (int block = 0; block < facts.Text.Blocks.Length; block++)
        {
            if (PartAt(block) is { } part && facts.Outline.ParentOf(part) is { Kind: SectionKind.Criterion } criterion)
            {
                Taken.Add(block);
                Take(DraftOf(criterion), part, block, figures);
            }
        }

        return _drafts.Values.Select(draft => draft.Judged());
    }

    /// <summary>The requirement, result or verdict that holds a block, however deep in it.</summary>
    private Section? PartAt(int block)
    {
        Section? section = facts.Outline.SectionAt(facts.Text.Blocks[block].Source.Span.Start);
        while (section is { Kind: not (SectionKind.Requirement or SectionKind.CriterionResult or SectionKind.Verdict) })
        {
            section = section.Kind == SectionKind.Criterion ? null : facts.Outline.ParentOf(section);
        }

        return section;
    }

    private Draft DraftOf(Section criterion)
    {
        if (!_drafts.TryGetValue(criterion.Id, out Draft? draft))
        {
            _drafts.Add(criterion.Id, draft = new Draft(criterion));
        }

        return draft;
    }

    private void Take(Draft draft, Section part, int block, FiguresByBlock figures)
    {
        TextSpan line = facts.Text.Blocks[block].Span;
        switch (part.Kind)
        {
            case SectionKind.Requirement:
                draft.Requirement.Add(line);
                draft.Targets.AddRange(figures.In(block));
                break;
            case SectionKind.CriterionResult:
                draft.Result.Add(line);
                draft.Results.AddRange(figures.In(block).Where(place => facts.Figures[place].Role == FigureRole.Result));
                break;
            default:
                draft.Verdict ??= words.Opening(folded, AfterHeading(line));
                break;
        }
    }

    private TextSpan AfterHeading(TextSpan line)
    {
        int colon = folded.IndexOf(':', line.Start, Math.Min(line.Length, LongestHeading));
        return colon < 0 ? line : new TextSpan(colon + 1, line.End);
    }

    private sealed class Draft(Section criterion)
    {
        public List<int> Targets { get; } = [];

        public List<int> Results { get; } = [];

        public List<TextSpan> Requirement { get; } = [];

        public List<TextSpan> Result { get; } = [];

        public Verdict? Verdict { get; set; }

        public JudgedCriterion Judged() => new()
        {
            Form = JudgedForm.Block,
            Code = criterion.Criterion,
            Section = criterion.Parent,
            Targets = [.. Targets],
            Results = [.. Results],
            Requirement = [.. Requirement],
            Result = [.. Result],
            Verdict = Verdict,
        };
    }
}
