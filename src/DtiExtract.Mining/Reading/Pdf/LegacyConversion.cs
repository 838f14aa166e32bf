using System.Collections.Immutable;
using DtiExtract.Mining.Reading.Legacy;
using DtiExtract.Mining.Reading.Pdf.Layout;

namespace DtiExtract.Mining.Reading.Pdf;

/// <summary>Converts blocks set in old Vietnamese fonts, which a .pdf gives as runs of Latin-1 characters.</summary>
internal sealed class LegacyConversion
{
    private readonly Dictionary<LayoutBlock, LegacyEncoding> _encodings = new(ReferenceEqualityComparer.Instance);
    private readonly LegacyEncoding? _habit;

    /// <summary>Looks at all blocks. One that is too short to show its encoding has that of the first which did.</summary>
    public LegacyConversion(List<LayoutBlock> blocks)
    {
        foreach (LayoutBlock block in blocks.Where(block => Words(block).Any(HasForeignLetters)))
        {
            if (LegacyDetector.Detect(string.Join(' ', Words(block))) is { } encoding)
            {
                _encodings[block] = encoding;
                _habit ??= encoding;
            }
        }
    }

    /// <summary>A note for each encoding that was found.</summary>
    public ImmutableArray<Problem> Problems =>
        [.. _encodings.Values.Distinct().Order().Select(encoding => Problem.Of(ProblemCode.LegacyEncodingConverted, Name(encoding)))];

    /// <summary>What makes Unicode of the block's words.</summary>
    public Func<string, string> For(LayoutBlock block)
    {
        LegacyEncoding? known = _encodings.TryGetValue(block, out LegacyEncoding own) ? own : Words(block).Any(IsUnicode) ? null : _habit;
        return known is { } encoding ? word => Decode(encoding, word) : word => word;
    }

    private static string Decode(LegacyEncoding encoding, string word)
    {
        string restored = encoding == LegacyEncoding.Tcvn3 ? WithSoftHyphens(word) : word;
        return HasForeignLetters(restored) ? LegacyText.Decode(encoding, restored) : restored;
    }

    /// <summary>
    /// TCVN3 has ư where Latin-1 has the soft hyphen, and the common encodings of .pdf fonts make a hyphen of it ("h-ng" for hưng).
    /// Hyphens that are meant stand between capitals or digits in reports ("KH-UBND", "2021-2025").
    /// </summary>
    private static string WithSoftHyphens(string word)
    {
        if (!word.Contains('-', StringComparison.Ordinal))
        {
            return word;
        }

        return string.Create(word.Length, word, static (restored, source) =>
        {
            for (int i = 0; i < source.Length; i++)
            {
                bool isLetter = i > 0 && source[i] == '-' && IsSmall(source[i - 1]) && (i + 1 == source.Length || IsSmall(source[i + 1]));
                restored[i] = isLetter ? '\u00AD' : source[i];
            }
        });
    }

    private static bool IsSmall(char letter) => char.IsAsciiLetterLower(letter) || char.IsBetween(letter, '\u00A1', '\u00FF');

    private static string Name(LegacyEncoding encoding) => encoding switch
    {
        LegacyEncoding.Tcvn3 => "TCVN3",
        LegacyEncoding.Vni => "VNI",
    };

    private static IEnumerable<string> Words(LayoutBlock block) =>
        block.Cells.SelectMany(cell => cell.Lines).SelectMany(line => line.Words).Select(word => word.Text);

    private static bool HasForeignLetters(string word) => word.AsSpan().ContainsAnyInRange('\u00A1', '\u00FF');

    private static bool IsUnicode(string word) => word.AsSpan().ContainsAnyInRange('\u0102', '\u036F') || word.AsSpan().ContainsAnyInRange('\u1EA0', '\u1EF9');
}
