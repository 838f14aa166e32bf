using DtiExtract.Corpus.Source;

namespace DtiExtract.Corpus.Generating.Writing;

/// <summary>A figure while it is written: takes the numbers that are put into it.</summary>
/// <param name="head">What the template says of it.</param>
/// <param name="start">Where it began.</param>
internal sealed class OpenFigure(FigureHead head, int start)
{
    private static readonly string[] Numerators = ["n", "a"];
    private static readonly string[] Denominators = ["d", "b"];
    private readonly Dictionary<string, decimal> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _order = [];

    /// <summary>What the template says of it.</summary>
    public FigureHead Head => head;

    /// <summary>Where it began.</summary>
    public int Start => start;

    /// <summary>The placeholders put into it.</summary>
    public IReadOnlySet<string> Placeholders => _numbers.Keys.ToHashSet(StringComparer.Ordinal);

    /// <summary>The number that states what is measured.</summary>
    public decimal? Part => Of(Numerators) ?? (_order.Count > 0 ? _numbers[_order[0]] : null);

    /// <summary>Takes a number.</summary>
    public void Take(string placeholder, decimal value)
    {
        if (_numbers.TryAdd(placeholder, value))
        {
            _order.Add(placeholder);
        }
    }

    /// <summary>The figure, as it is annotated.</summary>
    /// <param name="unit">Its unit.</param>
    /// <param name="measure">What it states.</param>
    /// <param name="partOf">The id of its total.</param>
    public AnnotatedFigure ToFigure(string? unit, Measure? measure, string? partOf)
    {
        bool isRange = _numbers.ContainsKey("lo") && _numbers.ContainsKey("hi");
        decimal first = _numbers[_order[0]];
        return new AnnotatedFigure
        {
            Type = head.Type,
            Numerator = head.Type == "ratio" ? Of(Numerators) : null,
            Denominator = head.Type == "ratio" ? Of(Denominators) : null,
            Percent = head.Type == "percent" ? first : Of(["p"]),
            Value = head.Type is "count" or "money" && !isRange ? first : null,
            Low = isRange ? _numbers["lo"] : null,
            High = isRange ? _numbers["hi"] : null,
            Unit = unit,
            Approximate = head.IsApproximate,
            Role = head.Role,
            PartOf = partOf,
            Indicator = head.IsForeign ? null : measure?.What.Id,
            IndicatorRole = head.IsBase ? "denominator" : "value",
        };
    }

    private decimal? Of(string[] names) => names.Where(_numbers.ContainsKey).Select(name => (decimal?)_numbers[name]).FirstOrDefault();
}
