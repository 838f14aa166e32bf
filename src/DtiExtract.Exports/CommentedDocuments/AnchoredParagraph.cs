using System.Text;
using System.Xml.Linq;
using static DtiExtract.Exports.CommentedDocuments.CommentsXml;

namespace DtiExtract.Exports.CommentedDocuments;

/// <summary>A paragraph of a document, in which words are found again and marked.</summary>
/// <param name="paragraph">The paragraph.</param>
internal sealed class AnchoredParagraph(XElement paragraph)
{
    private const char SoftHyphen = '\u00AD';

    /// <summary>Marks where words begin, where they end, or both; words that can't be found in the runs stand for the whole paragraph.</summary>
    public void Mark(Anchor anchor)
    {
        List<(XElement Text, int Place)> letters = Letters();
        int? found = Find(anchor, letters);

        // The end first: a run that is cut there stays as it is before the cut.
        if (anchor.Ends)
        {
            MarkEnd(anchor.Comment, found is { } first ? letters[first + anchor.Words.Length - 1] : null);
        }

        if (anchor.Begins)
        {
            MarkStart(anchor.Comment, found is { } first ? letters[first] : null);
        }
    }

    /// <summary>The characters of a text that are compared: white space and hyphens that only break lines are not.</summary>
    public static string Bare(ReadOnlySpan<char> text)
    {
        var bare = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (IsBare(c))
            {
                bare.Append(c);
            }
        }

        return bare.ToString();
    }

    /// <summary>The letters of the paragraph itself, without those of text boxes in it and of deleted text.</summary>
    private List<(XElement Text, int Place)> Letters() =>
    [
        .. paragraph.Descendants(W + "t")
            .Where(text => text.Parent!.Name == W + "r" && text.Ancestors(W + "p").First() == paragraph && text.Ancestors().TakeWhile(one => one != paragraph).All(one => IsSeen(one.Name)))
            .SelectMany(text => Enumerable.Range(0, text.Value.Length).Where(place => IsBare(text.Value[place])).Select(place => (text, place))),
    ];

    /// <summary>The occurrence of the words that is nearest to where they are expected, counted from the end: a list's number stands before the text, but is not in it.</summary>
    private static int? Find(Anchor anchor, List<(XElement Text, int Place)> letters)
    {
        string text = string.Concat(letters.Select(letter => letter.Text.Value[letter.Place]));
        int expected = text.Length - anchor.Behind - anchor.Words.Length;
        int? best = null;
        for (int at = anchor.Words.Length == 0 ? -1 : text.IndexOf(anchor.Words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(anchor.Words, at + 1, StringComparison.Ordinal))
        {
            best = best is { } known && Math.Abs(known - expected) <= Math.Abs(at - expected) ? best : at;
        }

        return best;
    }

    private void MarkEnd(int comment, (XElement Text, int Place)? last)
    {
        if (last is { } letter)
        {
            CutAfter(letter.Text, letter.Place + 1).AddAfterSelf(End(comment), Reference(comment));
        }
        else
        {
            paragraph.Add(End(comment), Reference(comment));
        }
    }

    private void MarkStart(int comment, (XElement Text, int Place)? first)
    {
        if (first is not { } letter)
        {
            AddFirst(Start(comment));
        }
        else if (letter.Place == 0 && letter.Text.ElementsBeforeSelf().All(before => before.Name == W + "rPr"))
        {
            letter.Text.Parent!.AddBeforeSelf(Start(comment));
        }
        else
        {
            CutAfter(letter.Text, letter.Place).AddAfterSelf(Start(comment));
        }
    }

    private void AddFirst(XElement element)
    {
        if (paragraph.Element(W + "pPr") is { } properties)
        {
            properties.AddAfterSelf(element);
        }
        else
        {
            paragraph.AddFirst(element);
        }
    }

    /// <summary>Cuts the run of a text so that it ends behind so many characters.</summary>
    /// <returns>The run that ends there.</returns>
    private static XElement CutAfter(XElement text, int count)
    {
        XElement run = text.Parent!;
        string value = text.Value;
        XElement[] rest = [.. count < value.Length ? [Verbatim(value[count..])] : Array.Empty<XElement>(), .. text.ElementsAfterSelf()];
        if (rest.Length > 0)
        {
            run.AddAfterSelf(new XElement(run.Name, run.Attributes(), run.Element(W + "rPr"), rest));
            text.ElementsAfterSelf().Remove();
            text.SetAttributeValue(XNamespace.Xml + "space", "preserve");
            text.Value = value[..count];
        }

        return run;
    }

    private static XElement Verbatim(string words) => new(W + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), words);

    private static bool IsSeen(XName name) => name != W + "del" && name != W + "moveFrom" && name.LocalName != "Fallback";

    private static bool IsBare(char c) => !char.IsWhiteSpace(c) && !char.IsControl(c) && c != SoftHyphen;
}
