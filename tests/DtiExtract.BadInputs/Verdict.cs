using System.Collections.Immutable;
using System.Globalization;

namespace DtiExtract.BadInputs;

/// <summary>What a trial showed.</summary>
/// <param name="Input">The bad input.</param>
/// <param name="ExitCode">The exit code of the program.</param>
/// <param name="Elapsed">Time from start to end.</param>
/// <param name="Memory">Most memory that the program took.</param>
/// <param name="Faults">What was not as it has to be.</param>
internal sealed record Verdict(BadInput Input, int ExitCode, TimeSpan Elapsed, PeakMemory Memory, ImmutableArray<string> Faults)
{
    /// <summary>The row of a table.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"| {Input.Name} | {ExitCode} | {Elapsed.TotalSeconds:0.0} | {Memory.Program >> 20} | {Megabytes(Memory.Children)} | {(Faults.IsEmpty ? "as wanted" : string.Join("; ", Faults))} |");

    private static string Megabytes(long bytes) => bytes == 0 ? "" : (bytes >> 20).ToString(CultureInfo.InvariantCulture);
}
