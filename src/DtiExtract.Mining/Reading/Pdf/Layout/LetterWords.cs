using System.Text;

namespace DtiExtract.Mining.Reading.Pdf.Layout;

/// <summary>The fixed words with which the head and the end of an official letter are set, in the letters in which they are set.</summary>
internal static class LetterWords
{
    private static readonly string[] Words =
    [
        "CỘNG HÒA XÃ HỘI", "CỘNG HOÀ XÃ HỘI", "Độc lập", "Nơi nhận", "TM.", "T/M", "KT.", "TL.", "TUQ.", "CHỦ TỊCH", "PHÓ CHỦ TỊCH",
        "GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "TRƯỞNG PHÒNG", "TRƯỞNG BAN", "CHÁNH VĂN PHÒNG", "NGƯỜI LẬP",
    ];

    /// <summary>Whether a segment of the row begins with such words.</summary>
    public static bool BeginIn(Row row) => row.Segments.Exists(segment => BeginWith(segment.Text.Normalize(NormalizationForm.FormC)));

    private static bool BeginWith(string text) => Array.Exists(Words, word => text.StartsWith(word, StringComparison.Ordinal));
}
