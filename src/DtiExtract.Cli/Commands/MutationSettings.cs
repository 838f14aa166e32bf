namespace DtiExtract.Cli.Commands;

/// <summary>What the user asks of <c>dti evaluate --mutate</c> beyond <see cref="EvaluateSettings"/>.</summary>
/// <param name="Count">How many typing errors are made.</param>
/// <param name="Seed">Their seed.</param>
internal sealed record MutationSettings(int Count, int Seed);
