using DtiExtract.Corpus.Source;

namespace DtiExtract.Corpus.Generating.Writing;

/// <summary>The figures of a written sentence.</summary>
internal sealed class Written
{
    private readonly List<(string Id, FigureHead Head, AnnotatedFigure Figure, IReadOnlySet<string> Placeholders)> _figures = [];

    /// <summary>The ids of all figures, in order.</summary>
    public IEnumerable<string> Ids => _figures.Select(figure => figure.Id);

    /// <summary>The figure that holds all these placeholders, or null.</summary>
    public string? With(params string[] placeholders) =>
        _figures.Where(figure => placeholders.All(figure.Placeholders.Contains)).Select(figure => figure.Id).FirstOrDefault();

    /// <summary>The figure of a label.</summary>
    public string Labelled(string label) => _figures.First(figure => figure.Head.Label == label).Id;

    /// <summary>Adds a figure.</summary>
    public void Add(string id, FigureHead head, AnnotatedFigure figure, IReadOnlySet<string> placeholders) => _figures.Add((id, head, figure, placeholders));
}
