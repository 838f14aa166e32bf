using System.Text.Json;
using DtiExtract.Corpus.Generating.Grammars;
using DtiExtract.Corpus.Source;

namespace DtiExtract.Corpus.Generating;

/// <summary>Makes reports by chance, each with full annotations beside it.</summary>
/// <param name="options">What to make.</param>
/// <param name="say">Gets a line for every report that was left out, since its figures were not found again in what was written.</param>
public sealed class CorpusGenerator(GenerationOptions options, Action<string> say)
{
    /// <summary>Reports that wait for LibreOffice together; its start takes longer than the conversion of one.</summary>
    private const int Batch = 160;

    private const string ManifestName = "generated.json";

    private readonly ReportFolder _folder = new(options.Folder);
    private int _written;

    /// <summary>Writes the reports below <c>commune</c>, <c>district</c> and <c>province</c>, and <c>generated.json</c>, which says how they were made; files that are there are overwritten.</summary>
    /// <param name="advance">Called after each batch with the number of reports written so far.</param>
    /// <param name="cancellationToken">Ends the run between two reports.</param>
    /// <returns>How many reports were written.</returns>
    /// <exception cref="OperationCanceledException">The run was ended.</exception>
    /// <exception cref="InvalidOperationException">LibreOffice failed.</exception>
    /// <exception cref="IOException">A file can't be written.</exception>
    public int Generate(Action<int> advance, CancellationToken cancellationToken)
    {
        var families = new Families(Grammar.Default, options.Formats, options.Seed, options.Faults);
        foreach (AnnotatedReport[] batch in families.All().Take(options.Reports).Chunk(Batch))
        {
            AnnotatedReport[] pdfs = [.. batch.Where(ReportFolder.IsPdf)];
            _folder.ConvertPdfs(pdfs);
            Parallel.ForEach(batch, new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = options.Jobs }, Write);
            advance(_written);
        }

        WriteManifest();
        return _written;
    }

    /// <summary>Says in the folder how its reports were made, so that nobody takes them for real ones.</summary>
    private void WriteManifest()
    {
        var manifest = new { Generated = true, options.Reports, options.Seed, options.Faults, options.Formats, Written = _written };
        File.WriteAllText(Path.Combine(options.Folder, ManifestName), JsonSerializer.Serialize(manifest, JsonSerializerOptions.Web) + "\n");
    }

    private void Write(AnnotatedReport report)
    {
        try
        {
            _folder.Write(report);
            Interlocked.Increment(ref _written);
        }
        catch (Exception e) when (e is InvalidOperationException or FormatException)
        {
            _folder.Remove(report);
            lock (_folder)
            {
                say($"{report.Front.File}: {e.Message}");
            }
        }
    }
}
