using DtiExtract.Corpus.Generating.Grammars;

namespace DtiExtract.Corpus.Generating.Writing;

/// <summary>What hasty typists do to the words between the figures.</summary>
internal sealed class Noise
{
    private const double WordLosesAccents = 0.02;
    private const double SpaceIsDoubled = 0.02;
    private readonly Dice _dice;
    private readonly double _accents;
    private readonly double _spaces;
    private readonly KeyValuePair<string, string>[] _abbreviations;

    /// <summary>Habits by chance; most reports have none of them.</summary>
    public Noise(Dice dice, Texts texts)
    {
        _dice = dice;
        _accents = dice.Chance(0.08) ? WordLosesAccents : 0;
        _spaces = dice.Chance(0.12) ? SpaceIsDoubled : 0;
        _abbreviations = dice.Chance(0.4) ? [.. dice.Some([.. texts.Abbreviations], dice.Between(1, 4))] : [];
    }

    /// <summary>The words as they were typed.</summary>
    public string Typed(string words)
    {
        foreach ((string whole, string shorter) in _abbreviations)
        {
            words = words.Replace(whole, shorter, StringComparison.Ordinal);
        }

        return _accents > 0 || _spaces > 0 ? string.Join(' ', words.Split(' ').Select(TypedWord)) : words;
    }

    private string TypedWord(string word) =>
        (_dice.Chance(_accents) ? VietnameseSlug.WithoutAccents(word) : word) + (word.Length > 0 && _dice.Chance(_spaces) ? " " : "");
}
