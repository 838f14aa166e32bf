namespace DtiExtract.Mining;

/// <summary>The sentences for problems, all in one place, in both languages. Each says what was wrong and what to do.</summary>
public static class ProblemMessages
{
    /// <summary>The sentence for <paramref name="problem"/>. It does not name the file; the caller does.</summary>
    public static string For(Problem problem, MessageLanguage language)
    {
        (string vietnamese, string english) = Sentences(problem.Code);
        string sentence = language == MessageLanguage.Vietnamese ? vietnamese : english;
        for (int i = 0; i < problem.Arguments.Length; i++)
        {
            sentence = sentence.Replace("{" + i + "}", problem.Arguments[i], StringComparison.Ordinal);
        }

        return sentence;
    }

    private static (string Vietnamese, string English) Sentences(ProblemCode code) => code switch
    {
        ProblemCode.Empty => (
            "Tệp trống, không có chữ nào; hãy kiểm tra lại tệp gốc.",
            "The file is empty, it holds no text; check the original."),
        ProblemCode.FileTooLarge => (
            "Tệp lớn {0}, vượt giới hạn {1}; hãy tách nhỏ hoặc nâng giới hạn.",
            "The file has {0}, above the limit of {1}; split it or raise the limit."),
        ProblemCode.TooMuchText => (
            "Tệp có quá nhiều chữ (hơn {0} ký tự), không giống một báo cáo; hãy tách nhỏ tệp.",
            "The file holds too much text (over {0} characters) to be a report; split it."),
        ProblemCode.TooManyParagraphs => (
            "Tệp có hơn {0} đoạn văn, không giống một báo cáo; hãy tách nhỏ tệp.",
            "The file has more than {0} paragraphs, unlike a report; split it."),
        ProblemCode.ArchiveBomb => (
            "Nội dung giải nén vượt {0}; tệp hỏng hoặc được tạo để gây hại, không đọc tiếp.",
            "Its contents unpack to more than {0}; the file is damaged or hostile and was not read further."),
        ProblemCode.NestedTooDeep => (
            "Nội dung lồng nhau quá {0} cấp; tệp hỏng hoặc được tạo để gây hại, không đọc tiếp.",
            "Its contents are nested more than {0} levels deep; the file is damaged or hostile and was not read further."),
        ProblemCode.UnknownFormat => (
            "Không nhận ra định dạng; chỉ đọc được .docx, .pdf và .txt.",
            "The format is not recognised; only .docx, .pdf and .txt can be read."),
        ProblemCode.LegacyWordDocument => (
            "Đây là tệp Word cũ (.doc); hãy mở bằng Word và lưu lại thành .docx.",
            "This is an old Word document (.doc); open it in Word and save it as .docx."),
        ProblemCode.Spreadsheet => (
            "Đây là bảng tính, không phải báo cáo; hãy lưu báo cáo thành .docx, .pdf hoặc .txt.",
            "This is a spreadsheet, not a report; save the report as .docx, .pdf or .txt."),
        ProblemCode.Presentation => (
            "Đây là tệp trình chiếu, không phải báo cáo; hãy lưu báo cáo thành .docx, .pdf hoặc .txt.",
            "This is a presentation, not a report; save the report as .docx, .pdf or .txt."),
        ProblemCode.Picture => (
            "Đây là tệp ảnh, chưa đọc được chữ; hãy gửi bản .docx, .pdf có chữ hoặc .txt.",
            "This is a picture, its text can't be read; send a .docx, a .pdf with text, or a .txt."),
        ProblemCode.Archive => (
            "Đây là tệp nén, không phải .docx; hãy giải nén trước.",
            "This is an archive, not a .docx; unpack it first."),
        ProblemCode.Encrypted => (
            "Tệp có mật khẩu; hãy bỏ mật khẩu rồi gửi lại.",
            "The file has a password; remove it and send the file again."),
        ProblemCode.Damaged => (
            "Tệp hỏng hoặc bị cắt cụt; hãy gửi lại bản gốc.",
            "The file is damaged or cut off; send the original again."),
        ProblemCode.DoctypeForbidden => (
            "Tệp chứa khai báo DTD, không được phép trong .docx; hãy lưu lại bằng Word.",
            "The file contains a DTD, which a .docx may not; save it again in Word."),
        ProblemCode.ExternalReferenceIgnored => (
            "Tệp trỏ tới nội dung bên ngoài; phần đó không được tải về.",
            "The file refers to content outside of itself, which was not fetched."),
        ProblemCode.TimedOut => (
            "Đọc quá {0} giây chưa xong; tệp hỏng hoặc quá phức tạp, đã dừng.",
            "Reading took more than {0} seconds; the file is damaged or too complex and was given up."),
        ProblemCode.PdfExtractorMissing => (
            "Chưa cài công cụ đọc PDF; hãy cài gói poppler-utils rồi chạy lại.",
            "The PDF reader is not installed; install the package poppler-utils and run again."),
        ProblemCode.PdfExtractorFailed => (
            "Công cụ đọc PDF không đọc được tệp; tệp hỏng hoặc quá phức tạp.",
            "The PDF reader could not read the file; it is damaged or too complex."),
        ProblemCode.ScannedPages => (
            "Trang {0} là ảnh quét, chưa đọc được chữ; hãy gửi bản có chữ.",
            "Page {0} is a scanned image, its text can't be read; send a version with text."),
        ProblemCode.LegacyEncodingConverted => (
            "Có chữ theo bảng mã cũ ({0}), đã chuyển sang Unicode; nên kiểm tra lại.",
            "Some text is in an old encoding ({0}) and was converted to Unicode; check it."),
        ProblemCode.AccessDenied => (
            "Không có quyền đọc tệp; hãy kiểm tra quyền truy cập.",
            "There is no permission to read the file; check its access rights."),
        ProblemCode.NotFound => (
            "Không tìm thấy tệp hoặc thư mục; hãy kiểm tra lại đường dẫn.",
            "There is no such file or folder; check the path."),
        ProblemCode.ReadFailed => (
            "Không đọc được tệp từ đĩa; hãy thử lại hoặc chép lại tệp.",
            "The file could not be read from the disk; try again or copy it anew."),
        ProblemCode.NotVietnamese => (
            "Văn bản không phải tiếng Việt; không tìm số liệu trong tệp này.",
            "The text is not Vietnamese; no figures were looked for."),
        ProblemCode.AmbiguousUnit => (
            "Có nhiều đơn vị tên “{0}”: {1}; báo cáo chưa nêu đủ huyện, tỉnh nên không gán mã đơn vị.",
            "Several units are named “{0}”: {1}; the report does not tell which district or province it means, so no code is given."),
        ProblemCode.SetOfOtherProvince => (
            "Không dùng được bộ tiêu chí {0}: bộ này của {1}, còn báo cáo là của {2}; chỉ gán chỉ số, không gán tiêu chí.",
            "The criterion set {0} can't be used: it is that of {1}, and the report is from {2}; figures are mapped to indicators only."),
        ProblemCode.SetOfOtherLevel => (
            "Không dùng được bộ tiêu chí {0}: bộ này dành cho cấp khác, không cho {1}; chỉ gán chỉ số, không gán tiêu chí.",
            "The criterion set {0} can't be used: it is for units of another level than {1}; figures are mapped to indicators only."),
        ProblemCode.SetOfOtherCodes => (
            "Không dùng được bộ tiêu chí {0}: báo cáo theo các tiêu chí mà bộ này không có ({1}); chỉ gán chỉ số, không gán tiêu chí.",
            "The criterion set {0} can't be used: the report follows criteria that it does not have ({1}); figures are mapped to indicators only."),
        ProblemCode.NoFigures => (
            "Không tìm thấy số liệu nào trong báo cáo.",
            "No figure was found in the report."),
        ProblemCode.TooManyFigures => (
            "Tệp có hơn {0} số liệu, không giống một báo cáo; chỉ lấy {0} số liệu đầu.",
            "The file states more than {0} figures, unlike a report; only the first {0} were taken."),
        ProblemCode.ConnectionLost => (
            "Kết nối bị ngắt khi đang nhận; từ tệp này trở đi chưa nhận được, hãy gửi lại.",
            "The connection was lost while it came in; this file and those after it were not received, send them again."),
        ProblemCode.TooManyFiles => (
            "Lô có hơn {0} tệp; từ tệp này trở đi không nhận, hãy gửi thành lô khác.",
            "The batch has more than {0} files; this file and those after it were left out, send them as another batch."),
        ProblemCode.ReaderStopped => (
            "Tiến trình đọc tệp dừng giữa chừng, có thể vì hết bộ nhớ; tệp hỏng hoặc quá phức tạp, hãy lưu lại rồi gửi lại.",
            "The process that read the file stopped, perhaps for lack of memory; the file is damaged or too complex, save it anew and send it again."),
        ProblemCode.ReaderTooSlow => (
            "Đọc tệp quá {0} giây chưa xong nên đã dừng; tệp hỏng hoặc quá phức tạp, hãy tách nhỏ rồi gửi lại.",
            "Reading the file took more than {0} seconds and was stopped; it is damaged or too complex, split it and send it again."),
        ProblemCode.ReaderConfused => (
            "Tiến trình đọc tệp trả về kết quả không hợp lệ; hãy báo cho người quản trị.",
            "The process that read the file gave an answer that makes no sense; tell the administrator."),
        ProblemCode.InternalError => (
            "Chương trình gặp lỗi khi đọc tệp này; hãy báo cho người quản trị.",
            "The program failed on this file; tell the administrator."),
    };
}
