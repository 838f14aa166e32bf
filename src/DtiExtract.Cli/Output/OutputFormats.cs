namespace DtiExtract.Cli.Output;

/// <summary>Names of the formats on the command line.</summary>
internal static class OutputFormats
{
    /// <summary>All names.</summary>
    public static string[] Names { get; } = [.. Enum.GetValues<OutputFormat>().Select(Name)];

    /// <summary>The format that the user named, or that the name of the output file shows; else tables.</summary>
    public static OutputFormat Choose(string? named, string? outputFile)
    {
        string? name = named ?? Path.GetExtension(outputFile)?.TrimStart('.');
        return Enum.GetValues<OutputFormat>().FirstOrDefault(format => string.Equals(Name(format), name, StringComparison.OrdinalIgnoreCase));
    }

    private static string Name(OutputFormat format) => format switch
    {
        OutputFormat.Table => "table",
        OutputFormat.Jsonl => "jsonl",
        OutputFormat.Csv => "csv",
        OutputFormat.Xlsx => "xlsx",
    };
}
