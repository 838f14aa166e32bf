using System.Collections.Immutable;

namespace DtiExtract.Cli.Units;

/// <summary>A row of a .csv file.</summary>
/// <param name="Line">The line on which it begins, from 1.</param>
/// <param name="Cells">The texts of its cells.</param>
internal sealed record CsvRow(int Line, ImmutableArray<string> Cells);
