using System.Collections.Immutable;

namespace DtiExtract.Service.Screens.Searching;

/// <summary>Questions that show what can be asked. The tests ask each of them.</summary>
internal static class SearchExamples
{
    /// <summary>Those that stand at the empty box.</summary>
    public static ImmutableArray<SearchExample> First { get; } =
    [
        new("ký số < 95%", new("Đơn vị nào nêu tỷ lệ ký số dưới 95%", "Who states less than 95% of documents signed")),
        new("\"tổ công nghệ số cộng đồng\"", new("Đoạn văn nêu đúng cụm từ này", "Passages with these very words")),
        new("dich vu cong truc tuyen năm:2024", new("Gõ không dấu cũng tìm được; chỉ lấy báo cáo năm 2024", "Without accents, in reports of 2024")),
        new("loại:\"Tỷ lệ không khớp\"", new("Đoạn có tỷ lệ không khớp với tử số và mẫu số", "Passages whose percentage does not fit")),
    ];

    /// <summary>The whole language, in the order of the help.</summary>
    public static ImmutableArray<SearchExample> Help { get; } =
    [
        new("học bạ điện tử", new("Các từ đều phải có. Từ có dấu chỉ khớp đúng dấu đó; từ không dấu (hoc ba) khớp mọi cách viết dấu.", "All words must be there. A word with accents is met by its own only; one without (hoc ba) by any.")),
        new("\"hồ sơ sức khỏe điện tử\"", new("Trong ngoặc kép: các từ liền nhau, đúng thứ tự.", "In quotes: the words in a row.")),
        new("chữ ký số -ủy", new("Dấu trừ liền trước một từ, cụm từ hoặc điều kiện: không được có.", "A minus before a word, phrase or condition: must not be there.")),
        new("camera OR wifi", new("OR (hoặc HOẶC) viết hoa: có một trong hai.", "OR in capitals: one of the two.")),
        new("ký số >= 95%", new("So sánh kết quả của một chỉ số: =, !=, <, <=, >, >=. Viết tên chỉ số, dấu, rồi số; có % là so tỷ lệ.", "Compares the results of an indicator: its name, =, !=, <, <=, > or >=, then the number; with % shares are compared.")),
        new("dân số > 10.000", new("Số có thể viết 10.000, 98,7 hoặc kèm nghìn, triệu, tỷ (ví dụ: kinh phí > 1 tỷ).", "Numbers are written as 10.000 or 98,7, or with nghìn, triệu, tỷ.")),
        new("năm:2024", new("Năm của báo cáo: 2024, 2022..2024 hoặc năm >= 2023.", "The year of the report: 2024, 2022..2024 or năm >= 2023.")),
        new("kỳ:\"6 tháng\"", new("Kỳ báo cáo như viết trong báo cáo.", "The period as the report writes it.")),
        new("xã:\"Hà Tân\" huyện:\"Hà Trung\"", new("Đơn vị báo cáo (xã, đơn vị), huyện, tỉnh; tên nhiều từ đặt trong ngoặc kép.", "The reporting unit (xã or đơn vị), district (huyện), province (tỉnh); names of several words in quotes.")),
        new("chỉ số:\"ký số\"", new("Đoạn có số liệu của chỉ số có tên chứa các từ này.", "Passages with a figure of the indicator so named.")),
        new("tiêu chí:3.5", new("Đoạn có số liệu thuộc tiêu chí mang mã này trong bộ tiêu chí của báo cáo.", "Passages with a figure of the criterion with this code.")),
        new("loại:\"Tử số lớn hơn mẫu số\"", new("Đoạn có phát hiện hoặc số liệu loại này: tên tiếng Việt hoặc mã.", "Passages with findings or figures of this type: its name or code.")),
    ];
}

/// <summary>A question with what it asks.</summary>
/// <param name="Question">As it is typed.</param>
/// <param name="Meaning">What it asks.</param>
internal sealed record SearchExample(string Question, Wording Meaning);
