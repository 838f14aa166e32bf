using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace DtiExtract.Service.Screens.Administration;

/// <summary>The card of a model: what it was made from, and how well it does.</summary>
/// <param name="Title">What the model is.</param>
/// <param name="Version">Its version; null when the card names none.</param>
/// <param name="Head">The heads of the scores.</param>
/// <param name="Scores">The scores on reports left out.</param>
/// <param name="Text">All of the card.</param>
internal sealed partial record ModelCard(string Title, string? Version, ImmutableArray<string> Head, ImmutableArray<ImmutableArray<string>> Scores, string Text)
{
    private const string File = "card.md";
    private const string ScoresHeading = "## Scores";

    /// <summary>The cards in a folder of models; none when there is no such folder.</summary>
    public static async Task<ImmutableArray<ModelCard>> ReadAsync(string? folder, CancellationToken cancellationToken)
    {
        ImmutableArray<ModelCard>.Builder cards = ImmutableArray.CreateBuilder<ModelCard>();
        string[] files = Directory.Exists(folder) ? Directory.GetFiles(folder, File, SearchOption.AllDirectories) : [];
        foreach (string file in files.Order(StringComparer.Ordinal))
        {
            cards.Add(Of(await System.IO.File.ReadAllTextAsync(file, cancellationToken)));
        }

        return cards.ToImmutable();
    }

    /// <summary>Reads a card.</summary>
    public static ModelCard Of(string text)
    {
        string[] lines = text.ReplaceLineEndings("\n").Split('\n');
        ImmutableArray<string>[] rows = [.. lines
            .SkipWhile(line => !line.StartsWith(ScoresHeading, StringComparison.Ordinal))
            .SkipWhile(line => !IsRow(line))
            .TakeWhile(IsRow)
            .Where(line => !Rule().IsMatch(line))
            .Select(CellsOf)];
        Match version = Versions().Match(text);
        return new ModelCard(
            lines.FirstOrDefault(line => line.StartsWith("# ", StringComparison.Ordinal))?[2..].Trim() ?? string.Empty,
            version.Success ? version.Groups["version"].Value : null,
            rows is [var head, ..] ? head : [],
            [.. rows.Skip(1)],
            text);
    }

    private static bool IsRow(string line) => line.StartsWith('|');

    private static ImmutableArray<string> CellsOf(string line) => [.. line.Trim().Trim('|').Split('|').Select(cell => cell.Trim())];

    [GeneratedRegex("^[|: -]+$", RegexOptions.None, 1000)]
    private static partial Regex Rule();

    [GeneratedRegex("version `(?<version>[0-9A-Za-z.-]+)`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Versions();
}
