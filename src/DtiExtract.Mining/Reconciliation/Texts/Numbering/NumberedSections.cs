using System.Collections.Immutable;
using System.Globalization;
using DtiExtract.Mining.Language;
using DtiExtract.Mining.Outline;

namespace DtiExtract.Mining.Reconciliation.Texts.Numbering;

/// <summary>Reads the numbers of headings.</summary>
/// <param name="cues">The words before the number of a part.</param>
internal sealed class NumberedSections(OutlineCues cues)
{
    /// <summary>The numbered sections, in the order of the report.</summary>
    public ImmutableArray<NumberedSection> Of(ReportFacts facts)
    {
        ImmutableArray<NumberedSection>.Builder numbered = ImmutableArray.CreateBuilder<NumberedSection>();
        int block = 0;
        foreach (Section section in facts.Outline.Sections)
        {
            while (facts.Text.ToSource(facts.Text.Blocks[block].Span).Start < section.Span.Start)
            {
                block++;
            }

            if (Read(facts.Text, facts.Text.Blocks[block].Span, section) is { } one)
            {
                numbered.Add(one);
            }
        }

        return numbered.ToImmutable();
    }

    private NumberedSection? Read(NormalText text, TextSpan block, Section section)
    {
        HeadingMark mark = new HeadingMarkReader(section.Heading).Read();
        int start = block.Start + Math.Max(0, block.Slice(text.Text).IndexOf(section.Heading.Split(' ')[0], StringComparison.Ordinal));
        var place = new TextSpan(start, Math.Min(start + section.Heading.Length, text.Text.Length));
        if (mark.Style is MarkStyle.Roman or MarkStyle.Number or MarkStyle.NumberParenthesis or MarkStyle.Capital)
        {
            string label = section.Heading[mark.Start..mark.End].Trim(' ', '.', '*', '/', '-', ')', '_');
            return new NumberedSection(section, mark.Style, label[..(label.LastIndexOf('.') + 1)], mark.Number, label, Syllable.Fold(section.Heading[mark.End..]), place);
        }

        return ReadPart(section, place);
    }

    /// <summary>"Phần II".</summary>
    private NumberedSection? ReadPart(Section section, TextSpan place)
    {
        string folded = Syllable.Fold(section.Heading);
        int word = cues.PartWords.Opening(folded);
        string[] rest = section.Heading[word..].Split([' ', '.', ':', '-'], 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (word == 0 || rest.Length == 0)
        {
            return null;
        }

        int number = int.TryParse(rest[0], NumberStyles.None, CultureInfo.InvariantCulture, out int digits) ? digits : HeadingMarkReader.Roman(rest[0]);
        return number == 0 ? null : new NumberedSection(section, MarkStyle.Part, string.Empty, number, rest[0], Syllable.Fold(rest.Length > 1 ? rest[1] : string.Empty), place);
    }
}
