using System.Text;
using DtiExtract.Mining.Language;
using DtiExtract.Mining.Outline;

namespace DtiExtract.Mining.Criteria.Contexts;

/// <summary>What the outline says of the figures in a section: the headings above them, and the requirement of their criterion.</summary>
internal sealed class SectionWords
{
    private readonly ReportOutline _outline;
    private readonly Dictionary<string, string> _requirements;
    private readonly Dictionary<SectionId, string> _headings = [];
    private readonly Dictionary<string, string> _worded = new(StringComparer.Ordinal);
    private readonly string _title;

    public SectionWords(NormalText text, ReportOutline outline)
    {
        _outline = outline;
        _title = outline.Header.Title ?? string.Empty;
        _requirements = RequirementsOf(text, outline);
    }

    /// <summary>The headings around a section, its own first, and the report's title at last, one a line.</summary>
    public string HeadingsAt(SectionId? id)
    {
        if (id is not { } section)
        {
            return _title;
        }

        if (!_headings.TryGetValue(section, out string? headings))
        {
            Section own = _outline.Sections[section.Number - 1];
            headings = $"{own.Heading}\n{HeadingsAt(own.Parent)}";
            _headings.Add(section, headings);
        }

        return headings;
    }

    /// <summary>What a criterion asks for, as the report and its set word it; empty when neither does.</summary>
    /// <param name="code">Its code; null for none.</param>
    /// <param name="criterion">What the set says of it; null when that is not known.</param>
    public string RequirementOf(string? code, Criterion? criterion)
    {
        if (code is null)
        {
            return string.Empty;
        }

        if (!_worded.TryGetValue(code, out string? words))
        {
            words = $"{_requirements.GetValueOrDefault(code)}\n{criterion?.Name}".Trim('\n');
            _worded.Add(code, words);
        }

        return words;
    }

    private static Dictionary<string, string> RequirementsOf(NormalText text, ReportOutline outline)
    {
        var requirements = new Dictionary<string, StringBuilder>(StringComparer.Ordinal);
        if (outline.Sections.Any(section => section.Kind == SectionKind.Requirement))
        {
            foreach (NormalBlock block in text.Blocks)
            {
                if (block.Source.Pieces.Length > 0 && outline.SectionAt(block.Source.Span.Start) is { Kind: SectionKind.Requirement, Criterion: { } criterion })
                {
                    AddTo(requirements, criterion).Append(block.Span.Slice(text.Text)).Append('\n');
                }
            }
        }

        return requirements.ToDictionary(pair => pair.Key, pair => pair.Value.ToString(), StringComparer.Ordinal);
    }

    private static StringBuilder AddTo(Dictionary<string, StringBuilder> requirements, string criterion)
    {
        if (!requirements.TryGetValue(criterion, out StringBuilder? words))
        {
            requirements.Add(criterion, words = new StringBuilder());
        }

        return words;
    }
}
