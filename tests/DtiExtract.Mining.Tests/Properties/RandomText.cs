using System.Text;
using DtiExtract.Mining.Tests.Figures;

namespace DtiExtract.Mining.Tests.Properties;

/// <summary>Texts made at random, the same for the same seed.</summary>
internal sealed class RandomText(int seed)
{
    private static readonly string[] Marks = ["\n", " ", "\t", "¦", "¦¦", ", ", "; ", ": ", "(", ")", "\"", "/", "-", "–", "%", " % ", ".", "\u0301", "\u00AD", "\u200B", "\uFEFF", "\uD83D", "\uDE00", "\0"];

    // The words and numbers of the vectors: every form that the stages know, to be mixed in every wrong way.
    private static readonly string[] Fragments =
        [.. Vectors.Sound.Values.SelectMany(row => row.Text.Split([' ', '\n', '¦'], StringSplitOptions.RemoveEmptyEntries)).Distinct().Order(StringComparer.Ordinal)];

    private readonly Random _random = new(seed);

    /// <summary>Any UTF-16 code units, lone surrogates among them.</summary>
    public string Anything(int length)
    {
        var text = new StringBuilder(length);
        for (int i = 0; i < length; i++)
        {
            text.Append((char)_random.Next(_random.Next(4) == 0 ? 0x10000 : 0x250));
        }

        return text.ToString();
    }

    /// <summary>Words, numbers and marks of reports in no order, some cut short.</summary>
    public string Mixture(int parts)
    {
        var text = new StringBuilder();
        for (int i = 0; i < parts; i++)
        {
            string fragment = Fragments[_random.Next(Fragments.Length)];
            text.Append(_random.Next(8) == 0 ? fragment[..^1] : fragment);
            text.Append(_random.Next(3) == 0 ? Marks[_random.Next(Marks.Length)] : " ");
        }

        return text.ToString();
    }

    /// <summary>The text cut at a random place, be it inside a letter.</summary>
    public string Cut(string text) => text[..(_random.Next(text.Length) + 1)];
}
