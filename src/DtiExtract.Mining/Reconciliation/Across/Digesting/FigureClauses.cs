using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Language;
using DtiExtract.Mining.Reading;

namespace DtiExtract.Mining.Reconciliation.Across.Digesting;

/// <summary>Finds the words that a figure belongs to.</summary>
/// <param name="text">The report.</param>
internal sealed class FigureClauses(NormalText text)
{
    /// <summary>The sentence of a figure; in a table, its row.</summary>
    public TextSpan SentenceOf(Figure figure)
    {
        NormalBlock block = text.Blocks[text.BlockAt(figure.NormalSpan.Start)];
        return block.Source.Kind == BlockKind.TableRow ? block.Span : new TextSpan(
            Sentence.StartOf(text.Text, block.Span, figure.NormalSpan.Start),
            Sentence.EndOf(text.Text, block.Span, figure.NormalSpan.End));
    }

    /// <summary>The words of a figure inside its sentence, folded: from the semicolon before it to its end, and its subject. What follows may speak of something else.</summary>
    public string WordsOf(Figure figure, TextSpan sentence)
    {
        int open = text.Text.AsSpan(sentence.Start, figure.NormalSpan.Start - sentence.Start).LastIndexOf(';');
        return Syllable.Fold($"{text.Text[(sentence.Start + open + 1)..figure.NormalSpan.End]} | {figure.Subject}");
    }

    /// <summary>The folded words of a stretch.</summary>
    public string Folded(TextSpan span) => Syllable.Fold(span.Slice(text.Text));
}
