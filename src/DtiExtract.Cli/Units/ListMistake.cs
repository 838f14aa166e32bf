namespace DtiExtract.Cli.Units;

/// <summary>A mistake in a list of units.</summary>
/// <param name="Line">The line of the list, from 1.</param>
/// <param name="Reason">What is wrong.</param>
internal sealed record ListMistake(int Line, Wording Reason);
