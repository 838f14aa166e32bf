namespace DtiExtract.Cli.Messages;

/// <summary>The texts of <c>dti corpus</c>.</summary>
internal static class CorpusTexts
{
    public static readonly Wording Corpus = new(
        "Dựng kho báo cáo mẫu có chú giải.",
        "Makes annotated reports.");

    public static readonly Wording CorpusExamples = new(
        """
          dti corpus build
        """,
        """
          dti corpus build
        """);

    public static readonly Wording Build = new(
        "Dựng báo cáo và chú giải từ các bản nguồn DIR/source/*.report. Mã thoát 1 nếu có bản nguồn sai (nêu tệp, dòng và lý do).",
        "Builds reports and annotations from the sources DIR/source/*.report. Exit code 1 if a source is wrong (named with file, line and reason).");

    public static readonly Wording BuildExamples = new(
        """
          dti corpus build
          dti corpus build corpus
        """,
        """
          dti corpus build
          dti corpus build corpus
        """);

    public static readonly Wording BuildFolder = new("Thư mục kho, có thư mục con source; mặc định là corpus.", "Folder of the corpus, with the folder source in it; corpus by default.");

    public static readonly Wording BuildNeedsOffice = new(
        "Cần LibreOffice (lệnh soffice) để dựng các báo cáo .pdf; hãy cài rồi chạy lại.",
        "LibreOffice (the command soffice) is needed for the .pdf reports; install it and run again.");

    public static Wording NoSources(string folder) => new(
        $"Thư mục “{folder}” không có bản nguồn: cần {folder}/source/*.report.",
        $"The folder “{folder}” holds no sources: there must be {folder}/source/*.report.");
}
