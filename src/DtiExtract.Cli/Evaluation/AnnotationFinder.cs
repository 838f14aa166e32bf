using DtiExtract.Cli.Inputs;

namespace DtiExtract.Cli.Evaluation;

/// <summary>Finds the annotation of a report: the .json of the same name, beside it or in a folder of annotations.</summary>
/// <param name="goldFolder">The folder of annotations; null to look beside each report.</param>
internal sealed class AnnotationFinder(string? goldFolder)
{
    /// <summary>The path of the annotation, or null when there is none.</summary>
    public string? PathFor(InputFile report)
    {
        string path = Path.Join(goldFolder ?? Path.GetDirectoryName(report.Path), Path.GetFileNameWithoutExtension(report.Path) + ".json");
        return report.Problem is null && File.Exists(path) ? path : null;
    }
}
