using System.Text;
using DtiExtract.Corpus.Annotating;
using DtiExtract.Corpus.Source;
using DtiExtract.Corpus.Writing;
using DtiExtract.Corpus.Writing.Docx;
using DtiExtract.Mining;
using DtiExtract.Mining.Reading;

namespace DtiExtract.Corpus;

/// <summary>Writes annotated reports into a folder, each in the form that its name asks for, with its annotations beside it.</summary>
/// <remarks>Several threads may write different reports at once.</remarks>
/// <param name="folder">The folder that the names of the reports start from.</param>
internal sealed class ReportFolder(string folder)
{
    private const string WordFont = "Times New Roman";
    private const string PdfFont = "Liberation Serif";
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private readonly ReportReader _reader = new(new ReadingLimits());

    /// <summary>Whether the report is a .pdf, which must be converted before it is written.</summary>
    public static bool IsPdf(AnnotatedReport report) => Extension(report) == ".pdf";

    /// <summary>Makes the .pdf of each report in one run of LibreOffice.</summary>
    /// <exception cref="InvalidOperationException">LibreOffice failed.</exception>
    public void ConvertPdfs(IReadOnlyCollection<AnnotatedReport> reports)
    {
        string work = Directory.CreateTempSubdirectory("corpus").FullName;
        try
        {
            foreach (AnnotatedReport report in reports)
            {
                string name = Path.GetFileNameWithoutExtension(report.Front.File);
                File.WriteAllBytes(Path.Combine(work, name + ".docx"), DocxWriter.Write(report, PdfFont));
            }

            PdfConverter.ConvertAll(work);
            foreach (AnnotatedReport report in reports)
            {
                File.Move(Path.Combine(work, Path.GetFileName(report.Front.File)), Target(report), overwrite: true);
            }
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    /// <summary>Writes the report, unless it is a .pdf that was converted before, and its annotations.</summary>
    /// <exception cref="InvalidOperationException">What was written can't be read back, or a quote was not found in it.</exception>
    /// <exception cref="FormatException">The encoding that the report asks for does not hold its letters.</exception>
    public void Write(AnnotatedReport report)
    {
        string annotations = Extension(report) == ".txt" ? WriteText(report) : WriteDocument(report);
        File.WriteAllText(Path.ChangeExtension(Target(report), ".json"), annotations, Utf8);
    }

    /// <summary>Removes a report that has no annotations.</summary>
    public void Remove(AnnotatedReport report) => File.Delete(Target(report));

    private static string Extension(AnnotatedReport report) => Path.GetExtension(report.Front.File);

    private string Target(AnnotatedReport report)
    {
        string target = Path.Combine(folder, report.Front.File);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        return target;
    }

    private string WriteText(AnnotatedReport report)
    {
        PlainText text = PlainTextWriter.Write(report);
        File.WriteAllBytes(Target(report), PlainTextWriter.Encode(text, report.Front.Options));
        if (Read(report).Text != text.Text)
        {
            throw new InvalidOperationException("the reader decodes another text than was written");
        }

        return AnnotationWriter.Write(report, text.Text, text.Places);
    }

    private string WriteDocument(AnnotatedReport report)
    {
        if (!IsPdf(report))
        {
            File.WriteAllBytes(Target(report), DocxWriter.Write(report, WordFont));
        }

        ReportText read = Read(report);
        return AnnotationWriter.Write(report, read.Text, QuoteLocator.Locate(report, read));
    }

    private ReportText Read(AnnotatedReport report)
    {
        var source = new ReportSource(report.Front.File, () => File.OpenRead(Target(report)));
        return _reader.TryRead(source, out ReportText? read, out Problem? problem, CancellationToken.None)
            ? read
            : throw new InvalidOperationException($"the reader can't read what was written: {problem.Code}");
    }
}
