using DtiExtract.Mining.Language;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Reading;

namespace DtiExtract.Mining.Criteria;

/// <summary>Finds the criterion of a figure: by the heading it stands under, or by the code in its table row.</summary>
/// <param name="text">The report.</param>
/// <param name="outline">Its sections.</param>
/// <param name="set">The set that it follows; null when none is known.</param>
internal sealed class CriterionFinder(NormalText text, ReportOutline outline, CriterionSet? set)
{
    private const int CodeCells = 2;

    /// <summary>The share of a criterion's words that its heading must hold.</summary>
    private const double Agreement = 0.3;

    private readonly Dictionary<int, string?> _codesOfRows = [];
    private readonly Dictionary<SectionId, string?> _codesOfHeadings = [];

    /// <summary>The code of the criterion in whose block or row the figure stands; null when it stands in none.</summary>
    /// <param name="section">The section of the figure.</param>
    /// <param name="block">The block of the figure.</param>
    public string? CodeAt(SectionId? section, int block)
    {
        Section? own = section is { } id ? outline.Sections[id.Number - 1] : null;
        return own?.Criterion ?? CodeOfRow(block) ?? CodeOfHeading(own);
    }

    /// <summary>The code that a heading opens with, where the set has it and words it alike ("3.5. Hồ sơ sức khỏe điện tử"); of the section or the nearest around it.</summary>
    private string? CodeOfHeading(Section? section)
    {
        if (set is null || section is null)
        {
            return null;
        }

        if (!_codesOfHeadings.TryGetValue(section.Id, out string? code))
        {
            code = OwnCode(section, set) ?? CodeOfHeading(outline.ParentOf(section));
            _codesOfHeadings.Add(section.Id, code);
        }

        return code;
    }

    private static string? OwnCode(Section section, CriterionSet set) =>
        CriterionCode.Read(section.Heading, out _, out int depth) is { } code && depth > 1 && set.ByCode(code) is { Name: { } name } && WordedAlike(section.Heading, name) ? code : null;

    private static bool WordedAlike(string heading, string name)
    {
        string[] words = Syllable.Fold(name).Split([' ', ',', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        string folded = $" {Syllable.Fold(heading)} ";
        return words.Count(word => folded.Contains($" {word} ", StringComparison.Ordinal)) >= words.Length * Agreement;
    }

    private string? CodeOfRow(int block)
    {
        if (set is null || text.Blocks[block].Source.Kind != BlockKind.TableRow)
        {
            return null;
        }

        if (!_codesOfRows.TryGetValue(block, out string? code))
        {
            code = text.Blocks[block].Cells.Take(CodeCells).Select(cell => cell.Slice(text.Text).Trim(' ', '.')).FirstOrDefault(cell => cell.Contains('.', StringComparison.Ordinal) && set.ByCode(cell) is not null);
            _codesOfRows.Add(block, code);
        }

        return code;
    }
}
