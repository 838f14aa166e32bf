using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace DtiExtract.Corpus.Writing.Docx;

/// <summary>The automatic numbering of a report: headings I., 1., 1.1., a), and bullets.</summary>
internal static class DocxNumbering
{
    /// <summary>The numbering of headings.</summary>
    public const int Headings = 1;

    private const int Bullets = 2;

    /// <summary>The numbering definitions.</summary>
    public static W.Numbering Make() => new(
        List(
            Headings,
            HeadingLevel(0, W.NumberFormatValues.UpperRoman, "%1."),
            HeadingLevel(1, W.NumberFormatValues.Decimal, "%2."),
            HeadingLevel(2, W.NumberFormatValues.Decimal, "%2.%3."),
            HeadingLevel(3, W.NumberFormatValues.LowerLetter, "%4)")),
        List(
            Bullets,
            Level(0, W.NumberFormatValues.Bullet, "-"),
            Level(1, W.NumberFormatValues.Bullet, "+")),
        Instance(Headings),
        Instance(Bullets));

    /// <summary>The properties of an item with an automatic bullet.</summary>
    public static W.ParagraphProperties Bullet(int level) =>
        new(new W.NumberingProperties(new W.NumberingLevelReference { Val = level }, new W.NumberingId { Val = Bullets }));

    private static W.AbstractNum List(int id, params W.Level[] levels)
    {
        OpenXmlElement[] parts = [new W.MultiLevelType { Val = W.MultiLevelValues.Multilevel }, .. levels];
        return new W.AbstractNum(parts) { AbstractNumberId = id };
    }

    private static W.Level HeadingLevel(int index, W.NumberFormatValues format, string text)
    {
        W.Level level = Level(index, format, text);
        level.InsertAfter(new W.ParagraphStyleIdInLevel { Val = DocxStyles.Heading(index + 1) }, level.GetFirstChild<W.NumberingFormat>());
        return level;
    }

    private static W.Level Level(int index, W.NumberFormatValues format, string text)
    {
        OpenXmlElement[] parts = [new W.StartNumberingValue { Val = 1 }, new W.NumberingFormat { Val = format }, new W.LevelText { Val = text }, new W.LevelJustification { Val = W.LevelJustificationValues.Left }];
        return new W.Level(parts) { LevelIndex = index };
    }

    private static W.NumberingInstance Instance(int id) => new(new W.AbstractNumId { Val = id }) { NumberID = id };
}
