using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Outline;

namespace DtiExtract.Mining.Tests.Figures;

/// <summary>A text and the figures that stand in it: one row of <c>Figures/vectors</c>.</summary>
public sealed record Vector
{
    public required string Id { get; init; }

    /// <summary>In the notation of <see cref="SomeText.OfLines"/>, or a whole plain text file when <see cref="Read"/> is set.</summary>
    public required string Text { get; init; }

    /// <summary>What the section around the text is for; null when nothing says it.</summary>
    public SectionKind? Section { get; init; }

    /// <summary>Whether the text goes through the reader of plain text, which joins lines and finds tables.</summary>
    public bool Read { get; init; }

    public required ImmutableArray<VectorFigure> Expect { get; init; }

    /// <summary>The figures that the miner finds in the text, or in another form of the same text.</summary>
    public ImmutableArray<Figure> Mine(string? text = null) =>
        SomeText.Mine(Read ? SomeText.OfFile(text ?? Text) : SomeText.OfLines(text ?? Text), Section ?? SectionKind.Other);

    /// <summary>What is expected, a line for each figure.</summary>
    public string Expected() => Lines(Expect);

    /// <summary>What was found, in the same words; units only where they are expected.</summary>
    public string Found(ImmutableArray<Figure> figures) =>
        Lines(figures.Select((figure, i) => VectorFigure.Of(figure) with { Unit = i < Expect.Length && Expect[i].Unit is null ? null : figure.Unit }));

    private static string Lines(IEnumerable<VectorFigure> figures)
    {
        var lines = new StringBuilder();
        foreach (VectorFigure figure in figures)
        {
            lines.Append(CultureInfo.InvariantCulture, $"  {figure}\n");
        }

        return lines.Length > 0 ? lines.ToString() : "  nothing\n";
    }
}
