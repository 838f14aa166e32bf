using System.Buffers;
using System.Collections.Immutable;
using DtiExtract.Mining.Language;
using DtiExtract.Mining.Reading;

namespace DtiExtract.Mining.Reconciliation.Texts.Dating;

/// <summary>Finds the documents that a report cites, with the dates that stand beside their numbers.</summary>
internal static class DocumentReader
{
    private const string DayWord = "ngày ";
    private const string OfIssuer = "của ";
    private const int LongestIssuer = 50;

    private static readonly SearchValues<char> IssuerEnds = SearchValues.Create(",.;:()");
    private static readonly string[] Joints = ["ký ", "ban hành "];

    /// <summary>The documents, in the order of the text; the report's own number in its letterhead is not among them.</summary>
    public static ImmutableArray<CitedDocument> Read(NormalText text)
    {
        ImmutableArray<CitedDocument>.Builder documents = ImmutableArray.CreateBuilder<CitedDocument>();
        foreach (NormalBlock block in text.Blocks.Where(block => block.Source.Kind != BlockKind.PageFurniture))
        {
            ReadBlock(text.Text, block, documents);
        }

        return documents.ToImmutable();
    }

    private static void ReadBlock(string text, NormalBlock block, ImmutableArray<CitedDocument>.Builder documents)
    {
        for (int at = block.Span.Start; at < block.Span.End; at++)
        {
            bool isStart = char.IsAsciiDigit(text[at]) && (at == block.Span.Start || !(char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '/' or '-' or '.' or ','));
            if (!isStart || !DocumentNumber.TryRead(text.AsSpan(at, block.Span.End - at), out DocumentNumber number))
            {
                continue;
            }

            var place = new TextSpan(at, at + number.Length);
            (WrittenDay? day, TextSpan date) = block.Cells.IsDefaultOrEmpty ? DateAfter(text, place.End, block.Span.End) : DateInRow(text, block, place);
            documents.Add(new CitedDocument(number.Number, number.Year, number.Symbol, day, place, date));
            at = place.End - 1;
        }
    }

    /// <summary>", ngày 25/7/2023", "(ký ngày 25/7/2023)", "của UBND huyện ngày 25/7/2023".</summary>
    private static (WrittenDay? Day, TextSpan Place) DateAfter(string text, int from, int end)
    {
        ReadOnlySpan<char> rest = text.AsSpan(from, end - from);
        int at = rest.Length - rest.TrimStart(" ,(").Length;
        foreach (string joint in Joints)
        {
            at += rest[at..].StartsWith(joint, StringComparison.OrdinalIgnoreCase) ? joint.Length : 0;
        }

        at = rest[at..].StartsWith(OfIssuer, StringComparison.Ordinal) ? AfterIssuer(rest, at) : at;
        bool isDay = rest[at..].StartsWith(DayWord, StringComparison.OrdinalIgnoreCase);
        return isDay && WrittenDay.TryRead(rest[(at + DayWord.Length)..], out WrittenDay day) ? (day, PlaceOf(from + at + DayWord.Length, day)) : (null, default);
    }

    private static TextSpan PlaceOf(int start, WrittenDay day) => new(start, start + day.Length);

    /// <summary>An issuer is a name: nothing but words, and none that tells what was done on the day.</summary>
    private static int AfterIssuer(ReadOnlySpan<char> rest, int at)
    {
        int day = rest[at..Math.Min(rest.Length, at + LongestIssuer)].IndexOf(DayWord, StringComparison.Ordinal);
        bool isName = day > 0 && rest.Slice(at, day).IndexOfAny(IssuerEnds) < 0 && !rest.Slice(at, day).Contains(" về ", StringComparison.Ordinal)
            && !rest.Slice(at, day).Contains(" tổ chức ", StringComparison.Ordinal);
        return isName ? at + day : at;
    }

    /// <summary>The date behind the number in its cell, or else the next cell that holds a date and nothing more.</summary>
    private static (WrittenDay? Day, TextSpan Place) DateInRow(string text, NormalBlock block, TextSpan number)
    {
        foreach (TextSpan cell in block.Cells.Where(cell => cell.End >= number.End))
        {
            if (cell.Contains(number.Start))
            {
                (WrittenDay? Day, TextSpan Place) beside = DateAfter(text, number.End, cell.End);
                if (beside.Day is not null)
                {
                    return beside;
                }
            }
            else if (DateOf(text, cell) is { } date)
            {
                return date;
            }
        }

        return (null, default);
    }

    private static (WrittenDay? Day, TextSpan Place)? DateOf(string text, TextSpan cell)
    {
        ReadOnlySpan<char> words = text.AsSpan(cell.Start, cell.Length);
        int start = words.Length - words.TrimStart(" *").Length;
        start += words[start..].StartsWith(DayWord, StringComparison.OrdinalIgnoreCase) ? DayWord.Length : 0;
        return WrittenDay.TryRead(words[start..], out WrittenDay day) && words[(start + day.Length)..].Trim(" *.;").IsEmpty ? (day, PlaceOf(cell.Start + start, day)) : null;
    }
}
