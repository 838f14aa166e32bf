namespace DtiExtract.Mining.Rules;

/// <summary>A mistake in a file of <c>rules/</c>.</summary>
/// <param name="File">The file's name inside the folder.</param>
/// <param name="Line">Line, from 1; 0 when the file as a whole is meant.</param>
/// <param name="Reason">What is wrong, in one sentence of English for the expert who edits the file.</param>
public sealed record RuleError(string File, int Line, string Reason)
{
    /// <inheritdoc/>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{File}:{Line}: {Reason}");
}
