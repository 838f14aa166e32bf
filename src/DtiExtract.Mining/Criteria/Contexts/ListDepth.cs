using DtiExtract.Mining.Language;
using DtiExtract.Mining.Reading;

namespace DtiExtract.Mining.Criteria.Contexts;

/// <summary>How deep a line stands in a list, by its mark.</summary>
internal static class ListDepth
{
    private const int Deepest = 4;

    /// <summary>0 for running text and headings, then one more for each kind of mark: dash, plus, other marks, and table rows at last.</summary>
    public static int Of(string text, NormalBlock block)
    {
        if (block.Source.Kind == BlockKind.TableRow)
        {
            return Deepest;
        }

        bool marked = block.Span.Length > 1 && text[block.Span.Start + 1] == ' ';
        return (marked ? text[block.Span.Start] : '\0') switch
        {
            '-' => 1,
            '+' => 2,
            '*' or '•' or '·' or 'o' => Deepest - 1,
            _ => block.Source.Kind == BlockKind.ListItem ? 1 : 0,
        };
    }
}
