using System.Text;
using DtiExtract.Corpus.Annotating;
using DtiExtract.Corpus.Source;
using DtiExtract.Corpus.Writing;
using DtiExtract.Corpus.Writing.Docx;
using DtiExtract.Mining;
using DtiExtract.Mining.Reading;

namespace DtiExtract.Corpus;

/// <summary>Builds the reports and annotations of a corpus from its annotated sources.</summary>
/// <param name="folder">The corpus folder, which holds <c>source/</c>.</param>
/// <param name="log">Gets a line for everything that is wrong.</param>
public sealed class CorpusBuilder(string folder, TextWriter log)
{
    private const string WordFont = "Times New Roman";
    private const string PdfFont = "Liberation Serif";
    private readonly ReportReader _reader = new(new ReadingLimits());

    /// <summary>Builds everything; true when nothing was wrong.</summary>
    public bool Build()
    {
        (string Name, AnnotatedReport Report)[] sources = [.. Parse()];
        ConvertPdfs([.. sources.Select(source => source.Report).Where(report => Extension(report) == ".pdf")]);
        int written = sources.Count(source => TryBuild(source.Name, source.Report));
        return written == Directory.GetFiles(SourceFolder, "*.report").Length;
    }

    private string SourceFolder => Path.Combine(folder, "source");

    private static string Extension(AnnotatedReport report) => Path.GetExtension(report.Front.File);

    private string Target(AnnotatedReport report) => Path.Combine(folder, report.Front.File);

    private IEnumerable<(string Name, AnnotatedReport Report)> Parse()
    {
        foreach (string file in Directory.GetFiles(SourceFolder, "*.report").Order(StringComparer.Ordinal))
        {
            if (TryParse(file) is { } report)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Target(report))!);
                yield return (Path.GetFileName(file), report);
            }
        }
    }

    private AnnotatedReport? TryParse(string file)
    {
        try
        {
            return SourceParser.Parse(Path.GetFileName(file), File.ReadAllText(file));
        }
        catch (SourceException e)
        {
            log.WriteLine(e.Message);
            return null;
        }
    }

    private void ConvertPdfs(AnnotatedReport[] reports)
    {
        string work = Directory.CreateTempSubdirectory("corpus").FullName;
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

        Directory.Delete(work, recursive: true);
    }

    private bool TryBuild(string name, AnnotatedReport report)
    {
        try
        {
            string annotations = Extension(report) == ".txt" ? BuildText(report) : BuildDocument(report);
            File.WriteAllText(Path.ChangeExtension(Target(report), ".json"), annotations, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            return true;
        }
        catch (Exception e) when (e is InvalidOperationException or FormatException)
        {
            log.WriteLine($"{name}: {e.Message}");
            return false;
        }
    }

    private string BuildText(AnnotatedReport report)
    {
        PlainText text = PlainTextWriter.Write(report);
        File.WriteAllBytes(Target(report), PlainTextWriter.Encode(text, report.Front.Options));
        if (Read(report).Text != text.Text)
        {
            throw new InvalidOperationException("the reader decodes another text than was written");
        }

        return AnnotationWriter.Write(report, text.Text, text.Places);
    }

    private string BuildDocument(AnnotatedReport report)
    {
        if (Extension(report) == ".docx")
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
