using DtiExtract.Mining;
using DtiExtract.Mining.Figures;

namespace DtiExtract.Cli.Messages;

/// <summary>The texts of explanations.</summary>
internal static class ExplainTexts
{
    /// <summary>Columns for the labels of an explanation.</summary>
    public const int LabelWidth = 11;

    public static readonly Wording Explain = new(
        "Giải thích vì sao một số liệu được xếp vào chỉ số và tiêu chí như vậy: quy tắc và từ khớp, các phỏng đoán của mô hình.",
        "Explains why a figure was mapped to its indicator and criterion: the rule and its words, the guesses of the model.");

    public static readonly Wording Examples = new(
        """
          dti explain bao-cao.docx --figure f12
          dti explain bao-cao.docx --figure f12 --set TH1829 --json
        """,
        """
          dti explain report.docx --figure f12
          dti explain report.docx --figure f12 --set TH1829 --json
        """);

    public static readonly Wording Figure = new("Mã của số liệu, như trong bảng của dti mine.", "Id of the figure, as in the table of dti mine.");
    public static readonly Wording Json = new("In dạng JSON.", "Print JSON.");

    public static readonly Wording NoFigureNamed = new("Thiếu --figure: hãy nêu mã của số liệu, ví dụ --figure f12.", "--figure is missing: name a figure, such as --figure f12.");

    public static readonly Wording Value = new("Giá trị", "Value");
    public static readonly Wording Subject = new("Nội dung", "Subject");
    public static readonly Wording Headings = new("Mục", "Section");
    public static readonly Wording Place = new("Vị trí", "Place");
    public static readonly Wording Indicator = new("Chỉ số", "Indicator");
    public static readonly Wording Criterion = new("Tiêu chí", "Criterion");
    public static readonly Wording NoIndicator = new("không xếp", "none");
    public static readonly Wording NoCriterion = new("không có", "none");
    public static readonly Wording None = new("không có chỉ số", "no indicator");
    public static readonly Wording Rules = new("Quy tắc khớp", "Rules that fit");
    public static readonly Wording NoModel = new("Không có mô hình", "No model");

    /// <summary>There is no such figure.</summary>
    public static Wording NoSuchFigure(FigureId id, int figures) => figures == 0
        ? new("Báo cáo không có số liệu nào.", "The report states no figure.")
        : new($"Báo cáo không có số liệu {id}: các số liệu là f1 đến {new FigureId(figures)}.", $"The report has no figure {id}: its figures are f1 to {new FigureId(figures)}.");

    /// <summary>Where a figure stands.</summary>
    public static Wording PlaceOf(TextSpan span, int? page) => page is null
        ? new($"ký tự {span.Start}–{span.End}", $"characters {span.Start}–{span.End}")
        : new($"trang {page}, ký tự {span.Start}–{span.End}", $"page {page}, characters {span.Start}–{span.End}");

    /// <summary>What decided, and how sure it is.</summary>
    public static Wording Decision(Wording by, string confidence) => new($"theo: {by.Vietnamese}, tin cậy {confidence}", $"by: {by.English}, confidence {confidence}");

    /// <summary>The title over guesses.</summary>
    public static Wording Guesses(string threshold) => new($"Mô hình đoán (lấy từ {threshold})", $"Guesses of the model (taken from {threshold})");

    /// <summary>The title over the features of a guess.</summary>
    public static Wording FeaturesOf(string guess) => new($"Dấu hiệu mạnh nhất cho (+) hoặc chống (−): {guess}", $"Strongest signs for (+) or against (−): {guess}");
}
