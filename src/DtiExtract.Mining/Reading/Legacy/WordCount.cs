using System.Collections.Frozen;

namespace DtiExtract.Mining.Reading.Legacy;

/// <summary>How Vietnamese a text looks, judged by its words with letters beyond ASCII; the others read the same in every encoding.</summary>
/// <param name="Marked">Words with a character beyond ASCII.</param>
/// <param name="Sound">Those of them that are spelt like a Vietnamese syllable.</param>
/// <param name="Common">Those of them that are common words of reports.</param>
internal readonly record struct WordCount(int Marked, int Sound, int Common)
{
    private static readonly FrozenSet<string> CommonWords = FrozenSet.ToFrozenSet(
        ("của và các được hồ sơ tỷ tỉ lệ đạt số đã là có với những một trên từ đến để này cho tại về năm tháng ngày người dân xã huyện tỉnh " +
        "phường thị trấn thôn tổ công chức cán bộ điện tử văn bản hệ thống chuyển đổi kết quả thực hiện dịch vụ trực tuyến chính quyền phủ " +
        "nghị quyết định kế hoạch báo cáo thủ tục hành ủy uỷ hội đồng triệu tỷ tổng độc lập phúc nước việt nhiệm chỉ tiêu đề án " +
        "thông tin mạng phần mềm triển khai hạ tầng phối hợp đơn vị địa phương").Split(' '));

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> CommonWordOf = CommonWords.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Counts the words of <paramref name="text"/>, whose letters are composed.</summary>
    public static WordCount Of(ReadOnlySpan<char> text)
    {
        var count = default(WordCount);
        int start = 0;
        bool marked = false;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && IsWordCharacter(text[i]))
            {
                marked |= text[i] > '\u007F';
                continue;
            }

            if (marked)
            {
                count = count.With(text[start..i]);
            }

            start = i + 1;
            marked = false;
        }

        return count;
    }

    private static bool IsWordCharacter(char c) => char.IsAsciiLetter(c) || c is > '\u00A0' and < '\u2000' or >= '\u1E00' and < '\u1F00';

    private WordCount With(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[Math.Min(word.Length, 8)];
        bool common = word.Length <= lower.Length && word.ToLowerInvariant(lower) == word.Length && CommonWordOf.Contains(lower);
        return new WordCount(Marked + 1, Sound + (SoundSyllable.Is(word) ? 1 : 0), Common + (common ? 1 : 0));
    }
}
