using System.Collections.Immutable;

namespace DtiExtract.Corpus.Source;

/// <summary>A report of the corpus with its annotations.</summary>
/// <param name="Front">What stands above the text: file, header, rendering, findings.</param>
/// <param name="Blocks">The text.</param>
public sealed record AnnotatedReport(FrontMatter Front, ImmutableArray<Block> Blocks)
{
    /// <summary>All texts of the body in reading order, cells one by one, notes left out.</summary>
    public IEnumerable<RichText> Texts => Blocks.SelectMany(TextsOf);

    /// <summary>All texts, each followed by its notes.</summary>
    public IEnumerable<RichText> TextsWithNotes => Texts.SelectMany(text => text.Notes.Prepend(text));

    /// <summary>All marks, in the order of the source.</summary>
    public IEnumerable<Mark> Marks => TextsWithNotes.SelectMany(text => text.Marks);

    private static IEnumerable<RichText> TextsOf(Block block) => block switch
    {
        Letterhead head => head.Left.Concat(head.Right),
        Paragraph paragraph => [paragraph.Content],
        Table table => table.Rows.SelectMany(row => row.Cells).Select(cell => cell.Content),
        _ => [],
    };
}
