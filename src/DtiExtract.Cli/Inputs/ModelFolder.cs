using System.Diagnostics.CodeAnalysis;
using DtiExtract.Mining.Criteria.Classifying;
using DtiExtract.Training.Modelling;

namespace DtiExtract.Cli.Inputs;

/// <summary>The folder of models: named by the user, or by <c>DTI_MODELS</c>, or beside the program.</summary>
internal static class ModelFolder
{
    /// <summary>The variable that names the folder.</summary>
    public const string Variable = "DTI_MODELS";

    /// <summary>The folder of the classifier of indicators inside it.</summary>
    public const string Classifier = "indicator-classifier";

    /// <summary>The folder for this run.</summary>
    public static string Choose(string? named, ProgramHost host) =>
        named ?? (host.Variable(Variable) is { Length: > 0 } folder ? folder : Path.Join(host.ProgramFolder, "models"));

    /// <summary>Reads the classifier of indicators, or says why it can't be used.</summary>
    public static bool TryLoad(string folder, IReadOnlyCollection<string> indicators, [NotNullWhen(true)] out IndicatorClassifier? classifier, out ModelProblem problem)
    {
        classifier = null;
        problem = ModelProblem.Missing;
        try
        {
            using Stream stream = ReportFile.Open(Path.Join(folder, Classifier, ModelStore.ModelFile));
            return IndicatorClassifier.TryLoad(stream, indicators, out classifier, out problem);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
