using DtiExtract.Mining.Criteria.Classifying;

namespace DtiExtract.Cli.Messages;

/// <summary>The texts about models and their training.</summary>
internal static class ModelTexts
{
    public static readonly Wording Models = new(
        "Thư mục mô hình; mặc định theo biến DTI_MODELS hoặc cạnh chương trình.",
        "Folder of models; by default the variable DTI_MODELS or beside the program.");

    public static readonly Wording Train = new(
        "Huấn luyện mô hình nhận biết chỉ số từ các báo cáo có chú giải. Cùng dữ liệu và cùng --seed thì ra đúng cùng một tệp.",
        "Trains the classifier of indicators on annotated reports. The same data and --seed give the same file.");

    public static readonly Wording TrainExamples = new(
        """
          dti train
          dti train --corrections chinh-sua.json
          dti train --corpus kho-bao-cao --out models/indicator-classifier --seed 7
        """,
        """
          dti train
          dti train --corrections corrections.json
          dti train --corpus reports --out models/indicator-classifier --seed 7
        """);

    public static readonly Wording Corpus = new("Thư mục báo cáo có chú giải; mặc định là corpus.", "Folder of annotated reports; corpus by default.");
    public static readonly Wording Out = new("Thư mục ghi mô hình; mặc định là models/indicator-classifier.", "Folder for the model; models/indicator-classifier by default.");
    public static readonly Wording Seed = new("Số khởi tạo của các biến thể sinh ra; mặc định là 1.", "What the generated variations follow from; 1 by default.");
    public static readonly Wording Corrections = new(
        "Chỉnh sửa của người soát, cùng dạng với chú giải; trường report nêu báo cáo, tính từ tệp này.",
        "Reviewers' corrections in the form of annotations; the field report names the report, from this file on.");
    public static readonly Wording Force = new("Ghi mô hình mới cả khi nó kém hơn mô hình đang có.", "Write the new model even if it is worse than the present one.");
    public static readonly Wording LeaveOut = new(
        "Chấm việc nhận biết chỉ số bằng cách để riêng từng nhóm báo cáo, huấn luyện trên phần còn lại (mất vài phút); in dạng Markdown.",
        "Score the mapping to indicators by leaving whole reports out and training on the others (takes minutes); prints Markdown.");

    public static readonly Wording Training = new(
        "Đang huấn luyện và chấm trên các báo cáo để riêng, mất vài phút…",
        "Training, and scoring on reports left out; this takes minutes…");

    public static readonly Wording Unread = new(
        "Chưa huấn luyện: phải đọc được mọi báo cáo có chú giải.",
        "Nothing was trained: every annotated report must be readable.");

    public static Wording Problem(ModelProblem problem, string folder) => problem switch
    {
        ModelProblem.Missing => WithoutModel(folder, "không có mô hình hoặc không đọc được", "there is none, or it can't be read"),
        ModelProblem.NotAModel => WithoutModel(folder, "tệp không phải là mô hình", "the file is no model"),
        ModelProblem.Damaged => WithoutModel(folder, "tệp mô hình bị hỏng", "the file is damaged"),
        ModelProblem.OtherVersion => WithoutModel(folder, "mô hình thuộc phiên bản khác của chương trình", "it belongs to another version of the program"),
        ModelProblem.OtherIndicators => WithoutModel(folder, "mô hình được huấn luyện cho bộ chỉ số khác", "it was trained for other indicators"),
    };

    public static Wording UnknownIndicators(IEnumerable<string> indicators)
    {
        string names = string.Join(", ", indicators);
        return new($"Chú giải nêu chỉ số không có trong bộ quy tắc: {names}.", $"Annotations name indicators that the rules do not know: {names}.");
    }

    public static Wording Worse(double present, double newer) => new(
        $"Không ghi: mô hình mới kém hơn mô hình đang có trên các báo cáo để riêng (F1 {newer:0.0000} so với {present:0.0000}). Thêm --force nếu vẫn muốn.",
        $"Not written: the new model is worse than the present one on reports left out (F1 {newer:0.0000} against {present:0.0000}). Add --force to write it all the same.");

    public static Wording Written(string folder, int bytes) => new($"Đã ghi mô hình ({bytes} byte) vào “{folder}”.", $"The model ({bytes} bytes) was written to “{folder}”.");

    private static Wording WithoutModel(string folder, string reason, string englishReason) => new(
        $"Không dùng được mô hình trong “{folder}” ({reason}); chỉ số được nhận biết chỉ bằng quy tắc.",
        $"The model in “{folder}” can't be used ({englishReason}); figures are mapped by rules alone.");
}
