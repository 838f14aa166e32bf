using System.Text.Json;
using DtiExtract.Cli.Commands;
using DtiExtract.Cli.Inputs;
using DtiExtract.Cli.Messages;
using DtiExtract.Training.Annotations;

namespace DtiExtract.Cli.Evaluation;

/// <summary>Reads the annotations of reports, and says which of them can't be used.</summary>
/// <param name="context">What every command has.</param>
/// <param name="goldFolder">The folder of annotations; null to look beside each report.</param>
internal sealed class AnnotatedFiles(CommandContext context, string? goldFolder)
{
    private readonly AnnotationFinder _finder = new(goldFolder);

    /// <summary>Whether some annotation could not be read.</summary>
    public bool AnyUnread { get; private set; }

    /// <summary>The annotations, by the paths of their reports; reports without one are left out.</summary>
    public Dictionary<string, Annotation> Read(IEnumerable<InputFile> files)
    {
        var annotations = new Dictionary<string, Annotation>(StringComparer.Ordinal);
        foreach (InputFile file in files)
        {
            if (_finder.PathFor(file) is { } path && TryRead(path, AnnotationJson.Read) is { } annotation)
            {
                annotations[file.Path] = annotation;
            }
        }

        return annotations;
    }

    /// <summary>The corrections in a file, by the paths of the reports that they name.</summary>
    public Dictionary<string, Annotation> ReadCorrections(string path)
    {
        string folder = Path.GetDirectoryName(path) ?? string.Empty;
        IReadOnlyList<Annotation> corrections = TryRead(path, AnnotationJson.ReadAll) ?? [];
        return corrections.Where(correction => correction.Report is not null)
            .DistinctBy(correction => correction.Report, StringComparer.Ordinal)
            .ToDictionary(correction => Path.Join(folder, correction.Report), StringComparer.Ordinal);
    }

    private T? TryRead<T>(string path, Func<string, T> read) where T : class
    {
        try
        {
            return read(path);
        }
        catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException)
        {
            AnyUnread = true;
            context.Say(RunTexts.BadAnnotation(path, e.Message));
            return null;
        }
    }
}
