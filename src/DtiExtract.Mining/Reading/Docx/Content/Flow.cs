namespace DtiExtract.Mining.Reading.Docx.Content;

/// <summary>Takes paragraphs one after another: into blocks, or into a cell.</summary>
/// <param name="blocks">Takes the paragraphs, and in any case what stands apart: nested tables, text boxes.</param>
/// <param name="cell">Takes the paragraphs as its lines; null outside of tables.</param>
internal sealed class Flow(List<DraftBlock> blocks, DraftCell? cell)
{
    /// <summary>Takes what stands apart from the paragraphs.</summary>
    public List<DraftBlock> Blocks { get; } = blocks;

    /// <summary>The paragraph that goes on in the next one.</summary>
    public ParagraphReader? Open { get; set; }

    /// <summary>Ends the paragraph unless it goes on in the next one.</summary>
    public void EndParagraph()
    {
        if (Open is { IsOpen: false })
        {
            Close();
        }
    }

    /// <summary>Ends the paragraph in any case: no other follows it.</summary>
    public void Close()
    {
        if (Open is not { } paragraph)
        {
            return;
        }

        Open = null;
        if (cell is null)
        {
            paragraph.AddBlocksTo(Blocks);
        }
        else if (paragraph.ToCellLine() is { } line)
        {
            cell.Lines.Add(line);
        }

        Blocks.AddRange(paragraph.Boxes);
    }
}
