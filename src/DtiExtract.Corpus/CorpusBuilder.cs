using DtiExtract.Corpus.Source;

namespace DtiExtract.Corpus;

/// <summary>Builds the reports and annotations of a corpus from its annotated sources.</summary>
/// <param name="folder">The corpus folder, which holds <c>source/</c>.</param>
/// <param name="say">Gets a line for everything that is wrong.</param>
public sealed class CorpusBuilder(string folder, Action<string> say)
{
    private readonly ReportFolder _reports = new(folder);

    /// <summary>Where the sources of a corpus folder stand.</summary>
    public static string SourcesOf(string folder) => Path.Combine(folder, "source");

    /// <summary>Builds everything; true when nothing was wrong.</summary>
    /// <exception cref="Writing.OfficeMissingException">There are .pdf to make and LibreOffice is not installed; nothing was written.</exception>
    /// <exception cref="InvalidOperationException">LibreOffice, which makes the .pdf, failed.</exception>
    public bool Build()
    {
        string[] files = [.. Directory.GetFiles(SourcesOf(folder), "*.report").Order(StringComparer.Ordinal)];
        (string File, AnnotatedReport Report)[] sources = [.. files.Select(file => (file, TryParse(file))).Where(source => source.Item2 is not null)!];
        AnnotatedReport[] pdfs = [.. sources.Select(source => source.Report).Where(ReportFolder.IsPdf)];
        _reports.ConvertPdfs(pdfs);
        int written = sources.Count(source => TryWrite(Path.GetFileName(source.File), source.Report));
        return written == files.Length;
    }

    private AnnotatedReport? TryParse(string file)
    {
        try
        {
            return SourceParser.Parse(Path.GetFileName(file), File.ReadAllText(file));
        }
        catch (SourceException e)
        {
            say(e.Message);
            return null;
        }
    }

    private bool TryWrite(string name, AnnotatedReport report)
    {
        try
        {
            _reports.Write(report);
            return true;
        }
        catch (Exception e) when (e is InvalidOperationException or FormatException)
        {
            say($"{name}: {e.Message}");
            return false;
        }
    }
}
