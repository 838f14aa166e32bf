namespace DtiExtract.Exports.CommentedDocuments;

/// <summary>Words of a paragraph to which a comment belongs.</summary>
/// <param name="Comment">The number of the comment.</param>
/// <param name="Paragraph">Number of the paragraph in its part, from 0.</param>
/// <param name="Words">The words, without white space.</param>
/// <param name="Behind">How many characters, without white space, the paragraph has behind them.</param>
/// <param name="Begins">Whether the words of the comment begin here.</param>
/// <param name="Ends">Whether they end here.</param>
internal sealed record Anchor(int Comment, int Paragraph, string Words, int Behind, bool Begins, bool Ends);
