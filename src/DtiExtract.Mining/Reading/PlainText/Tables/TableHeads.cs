using System.Buffers;
using System.Collections.Frozen;
using DtiExtract.Mining.Language;

namespace DtiExtract.Mining.Reading.PlainText.Tables;

/// <summary>The heads that columns of reports have.</summary>
internal static class TableHeads
{
    private static readonly string[] Heads =
    [
        .. new[]
        {
            "STT", "TT", "Số TT", "Nội dung", "Chỉ tiêu", "Tiêu chí", "Nhiệm vụ", "Giải thích", "ĐVT", "Đơn vị", "Kế hoạch", "KH", "Mục tiêu", "Thực hiện", "TH",
            "Kết quả", "Lũy kế", "Cùng kỳ", "So sánh", "So KH", "So CK", "So với", "Tỷ lệ", "Số lượng", "Điểm", "Đạt", "Ghi chú", "Tên", "Trích yếu", "Năm",
            "Tổng số", "Thời gian", "Kinh phí",
        }.Select(Syllable.Fold),
    ];

    // These head a column of numbers and begin no other cell.
    private static readonly FrozenSet<string> RowNumberHeads = FrozenSet.ToFrozenSet(["stt", "tt", "số tt", "no."]);

    private static readonly SearchValues<char> ColumnMarks = SearchValues.Create("0123456789()=/*+-:xX% ");

    /// <summary>Whether the cells of a row are column heads: the head of row numbers, or two that begin like a known head and none that is a number.</summary>
    public static bool AreIn(IEnumerable<string> cells)
    {
        string[] folded = [.. cells.Select(Fold)];
        return folded.Length > 1
            && (RowNumberHeads.Contains(folded[0])
                || (folded.Count(IsHead) >= 2 && !Array.Exists(folded, cell => char.IsAsciiDigit(cell[0]))));
    }

    /// <summary>Whether the cells of a row are the marks that stand below column heads: "(1)", "(3)=(2)/(1)", "A".</summary>
    public static bool AreColumnMarks(IEnumerable<string> cells) =>
        cells.All(cell => cell is "A" or "B" or "C" or "(A)" or "(B)" || (cell.Length > 0 && cell[0] == '(' && cell.AsSpan().IndexOfAnyExcept(ColumnMarks) < 0));

    /// <summary>Whether the text is the head of a column of row numbers.</summary>
    public static bool IsRowNumberHead(ReadOnlySpan<char> cell) => RowNumberHeads.Contains(Fold(cell.ToString()));

    private static bool IsHead(string cell) => Array.Exists(Heads, head => cell.StartsWith(head, StringComparison.Ordinal));

    private static string Fold(string cell)
    {
        char[] composed = new char[cell.Length];
        int length = Composition.Compose(cell, composed);
        return Syllable.Fold(new string(composed, 0, length));
    }
}
