namespace DtiExtract.Mining.Figures;

/// <summary>A word, number or mark of a line.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">First position in the normal text.</param>
/// <param name="End">First position after it.</param>
/// <param name="Word">For a word, its number in the lexicon; <see cref="FigureLexicon.UnknownWord"/> when no phrase holds it.</param>
/// <param name="Spaced">Whether white space stands before it.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int End, int Word, bool Spaced);
