namespace DtiExtract.Cli.Output.Reconciling;

/// <summary>Names of the formats of a reconciliation on the command line.</summary>
internal static class ReconciliationFormats
{
    /// <summary>All names.</summary>
    public static string[] Names { get; } = [.. Enum.GetValues<ReconciliationFormat>().Select(Name)];

    /// <summary>The format that the user named, or that the name of the output file shows; else tables.</summary>
    public static ReconciliationFormat Choose(string? named, string? outputFile)
    {
        string? name = named ?? Path.GetExtension(outputFile)?.TrimStart('.');
        return Enum.GetValues<ReconciliationFormat>().FirstOrDefault(format => string.Equals(Name(format), name, StringComparison.OrdinalIgnoreCase));
    }

    private static string Name(ReconciliationFormat format) => format switch
    {
        ReconciliationFormat.Table => "table",
        ReconciliationFormat.Jsonl => "jsonl",
        ReconciliationFormat.Xlsx => "xlsx",
        ReconciliationFormat.Docx => "docx",
    };
}
