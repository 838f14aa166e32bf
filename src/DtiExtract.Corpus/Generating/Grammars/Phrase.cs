namespace DtiExtract.Corpus.Generating.Grammars;

/// <summary>A thing with what is said of it: "hồ sơ | nộp trực tuyến".</summary>
/// <param name="Noun">The thing.</param>
/// <param name="Tail">What is said of it; may be empty.</param>
internal readonly record struct Phrase(string Noun, string Tail)
{
    /// <summary>Both together.</summary>
    public string Whole => Tail.Length > 0 ? $"{Noun} {Tail}" : Noun;

    /// <summary>Reads the written form.</summary>
    public static Phrase Parse(string text)
    {
        int bar = text.IndexOf('|', StringComparison.Ordinal);
        return new Phrase(text[..bar].Trim(), text[(bar + 1)..].Trim());
    }
}
