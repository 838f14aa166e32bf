using System.Collections.Immutable;
using System.Text;
using DtiExtract.Mining.Reading.Pdf.Extraction;
using DtiExtract.Mining.Reading.Pdf.Layout;

namespace DtiExtract.Mining.Reading.Pdf;

/// <summary>Makes the text of a report out of its layout: a block a line, cells separated by tabs, words by one space.</summary>
internal sealed class ReportTextBuilder
{
    private readonly StringBuilder _text = new();
    private readonly WordMap _map = new();
    private readonly ImmutableArray<TextBlock>.Builder _blocks = ImmutableArray.CreateBuilder<TextBlock>();
    private readonly LegacyConversion _conversion;
    private int _lines;

    private ReportTextBuilder(LegacyConversion conversion) => _conversion = conversion;

    /// <summary>The report.</summary>
    public static ReportText Build(List<LayoutBlock> blocks)
    {
        var builder = new ReportTextBuilder(new LegacyConversion(blocks));
        foreach (LayoutBlock block in blocks)
        {
            builder.Append(block);
        }

        return new ReportText
        {
            Format = ReportFormat.Pdf,
            Text = builder._text.ToString(),
            Blocks = builder._blocks.ToImmutable(),
            Source = builder._map,
            Problems = builder._conversion.Problems,
        };
    }

    private void Append(LayoutBlock block)
    {
        int start = _text.Length;
        Func<string, string> decode = _conversion.For(block);
        ImmutableArray<TableCell>.Builder cells = ImmutableArray.CreateBuilder<TableCell>(block.Cells.Count);
        int column = block.Cells[0].Column;
        foreach (LayoutCell cell in block.Cells)
        {
            _text.Append('\t', cell.Column - column);
            column = cell.Column;
            int cellStart = _text.Length;
            AppendLines(cell.Lines, decode);
            cells.Add(new TableCell(cell.Column, cell.Span, 1, [new TextSpan(cellStart, _text.Length)]));
        }

        _blocks.Add(new TextBlock
        {
            Kind = block.Kind,
            Pieces = [new TextSpan(start, _text.Length)],
            Row = block.Kind == BlockKind.TableRow ? new TableRow(block.Table, block.Row, block.IsHeader, cells.ToImmutable()) : null,
        });
        _text.Append('\n');
    }

    private void AppendLines(List<Segment> lines, Func<string, string> decode)
    {
        int start = _text.Length;
        foreach (Segment line in lines)
        {
            _lines++;
            for (int i = 0; i < line.Words.Length; i++)
            {
                PdfWord word = line.Words[i];
                bool isExponent = i > 0 && NoteMark.IsExponent(word, line.Words[i - 1], line);
                bool isMark = i > 0 && !isExponent && NoteMark.IsMark(word, line.Words[i - 1], line);
                if (!isMark)
                {
                    bool isGlued = isExponent || (i == 0 && _text.Length > start && IsBrokenWord());
                    AppendWord(word, line.Page, decode, needsSpace: _text.Length > start && !isGlued);
                }
            }
        }
    }

    /// <summary>Whether the text ends in a word that was broken at a hyphen or slash at the line's end ("45/KH- / UBND"); a dash stands alone.</summary>
    private bool IsBrokenWord() => _text.Length > 1 && (_text[^1] is '-' or '/') && char.IsLetterOrDigit(_text[^2]);

    private void AppendWord(PdfWord word, int page, Func<string, string> decode, bool needsSpace)
    {
        if (needsSpace)
        {
            _text.Append(' ');
        }

        int start = _text.Length;
        _text.Append(NoteMark.WithoutMark(decode(word.Text)));
        _map.Add(new PlacedWord(new TextSpan(start, _text.Length), page, _lines, word.Box));
    }
}
