using System.Collections.Immutable;
using System.Text;
using DtiExtract.Corpus.Letters;
using DtiExtract.Mining;

namespace DtiExtract.Corpus.Annotating;

/// <summary>A text without its white space and with composed letters, so that texts compare whatever a rendering did to them.</summary>
internal sealed class Condensed
{
    private static readonly Dictionary<string, char> Composed = BuildComposed();

    private readonly StringBuilder _text = new();
    private readonly List<TextSpan> _places = [];

    /// <summary>Condenses the pieces of a text.</summary>
    public Condensed(string source, IEnumerable<TextSpan> pieces)
    {
        foreach (TextSpan piece in pieces)
        {
            Append(source, piece);
        }

        Text = _text.ToString();
    }

    /// <summary>Condenses a whole text.</summary>
    public Condensed(string source) : this(source, ImmutableArray.Create(new TextSpan(0, source.Length)))
    {
    }

    /// <summary>The condensed text.</summary>
    public string Text { get; }

    /// <summary>The span of the source that a span of the condensed text came from.</summary>
    public TextSpan ToSource(TextSpan span) => new(_places[span.Start].Start, _places[span.End - 1].End);

    /// <summary>The span of the condensed text that a span of the source became.</summary>
    public TextSpan FromSource(TextSpan span)
    {
        int start = _places.FindIndex(place => place.End > span.Start);
        int end = _places.FindLastIndex(place => place.Start < span.End);
        return new TextSpan(start, end + 1);
    }

    private void Append(string source, TextSpan piece)
    {
        int i = piece.Start;
        while (i < piece.End)
        {
            int start = i++;
            while (i < piece.End && VietnameseLetters.IsMark(source[i]))
            {
                i++;
            }

            if (!char.IsWhiteSpace(source[start]) && source[start] is not ('\u200B' or '\uFEFF'))
            {
                _text.Append(Compose(source[start..i]));
                _places.Add(new TextSpan(start, i));
            }
        }
    }

    private static char Compose(string letter) =>
        letter.Length > 1 && Composed.TryGetValue(Sorted(VietnameseLetters.Decomposed(letter[0]) + letter[1..]), out char composed) ? composed : letter[0];

    private static string Sorted(string decomposed) => decomposed[0] + string.Concat(decomposed[1..].Order());

    private static Dictionary<string, char> BuildComposed()
    {
        char[] small = [.. VietnameseLetters.Rows.SelectMany(row => row)];
        return small.Concat(small.Select(char.ToUpperInvariant)).ToDictionary(c => Sorted(VietnameseLetters.Decomposed(c)));
    }
}
