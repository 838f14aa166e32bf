using System.Globalization;
using System.Text;
using DtiExtract.Mining.Figures;

namespace DtiExtract.Mining.Tests.Figures;

/// <summary>A figure as the vectors write it. What is left out is null, false, a result, or no part; a unit left out is not compared.</summary>
public sealed record VectorFigure
{
    public required string Quote { get; init; }

    public required FigureType Type { get; init; }

    public decimal? Numerator { get; init; }

    public decimal? Denominator { get; init; }

    public decimal? Percent { get; init; }

    public decimal? Value { get; init; }

    public IReadOnlyList<decimal>? Range { get; init; }

    public string? Unit { get; init; }

    public bool Approximate { get; init; }

    public FigureRole Role { get; init; }

    /// <summary>Place of the total among the figures of the text, from 0.</summary>
    public int? PartOf { get; init; }

    public static VectorFigure Of(Figure figure) => new()
    {
        Quote = figure.Quote,
        Type = figure.Type,
        Numerator = figure.Numerator,
        Denominator = figure.Denominator,
        Percent = figure.Percent,
        Value = figure.Value,
        Range = figure.Range is { } range ? [range.Low, range.High] : null,
        Unit = figure.Unit,
        Approximate = figure.Approximate,
        Role = figure.Role,
        PartOf = figure.PartOf?.Number - 1,
    };

    public override string ToString()
    {
        var line = new StringBuilder().Append(CultureInfo.InvariantCulture, $"“{Quote}” {Type}");
        Add(line, " ", Numerator);
        Add(line, "/", Denominator);
        Add(line, " ", Value);
        Add(line, " percent ", Percent);
        Add(line, " from ", Range?[0]);
        Add(line, " to ", Range?[1]);
        line.Append(Unit is null ? string.Empty : $" of {Unit}").Append(Approximate ? " approximate" : string.Empty);
        return line.Append(CultureInfo.InvariantCulture, $" {Role}").Append(PartOf is { } total ? $" part of {total}" : string.Empty).ToString();
    }

    private static void Add(StringBuilder line, string before, decimal? number)
    {
        if (number is { } stated)
        {
            line.Append(before).Append(stated.ToString("0.######", CultureInfo.InvariantCulture));
        }
    }
}
