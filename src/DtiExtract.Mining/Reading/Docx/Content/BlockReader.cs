using DtiExtract.Mining.Reading.Docx.Packaging;

namespace DtiExtract.Mining.Reading.Docx.Content;

/// <summary>Reads the paragraphs and tables of one part.</summary>
internal sealed class BlockReader(PartReader xml, DocumentState state)
{
    /// <summary>Reads what stands inside an element in the order of reading; a text box follows the paragraph that holds it.</summary>
    public void ReadBlocks(int inside, List<DraftBlock> target)
    {
        var flow = new Flow(target, null);
        while (xml.MoveToElement(inside))
        {
            ReadBlock(flow);
        }

        flow.Close();
    }

    /// <summary>Reads the current element if it is a paragraph or table.</summary>
    public void ReadBlock(Flow flow)
    {
        switch (xml.LocalName)
        {
            case "p" when xml.IsWord:
                flow.Open ??= new ParagraphReader(xml, state, this);
                flow.Open.Read();
                flow.EndParagraph();
                break;
            case "tbl" when xml.IsWord:
                flow.Close();
                new TableReader(xml, state, this).Read(flow.Blocks);
                break;
            case "del" or "moveFrom" or "sdtPr" or "Fallback":
                xml.Skip();
                break;
        }
    }
}
