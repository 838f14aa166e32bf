namespace DtiExtract.Cli;

/// <summary>The program <c>dti</c>.</summary>
internal static class Program
{
    private static int Main() => 0;
}
