using DtiExtract.Corpus.Letters;

namespace DtiExtract.Corpus.Generating;

/// <summary>Words without accents.</summary>
internal static class VietnameseSlug
{
    /// <summary>A name for files: "Hà Tân" gives "ha-tan".</summary>
    public static string Of(string name) => WithoutAccents(name).ToLowerInvariant().Replace(' ', '-');

    /// <summary>The words in bare letters.</summary>
    public static string WithoutAccents(string words) => string.Concat(words.Select(Bare));

    private static char Bare(char letter) => letter switch
    {
        'đ' => 'd',
        'Đ' => 'D',
        _ => VietnameseLetters.Decomposed(letter)[0],
    };
}
