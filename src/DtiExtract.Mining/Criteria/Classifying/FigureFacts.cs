using DtiExtract.Mining.Figures;

namespace DtiExtract.Mining.Criteria.Classifying;

/// <summary>Features from what is known of the figure beside the words: type, role, how large its numbers are, and what its criterion asks for.</summary>
internal static class FigureFacts
{
    private const decimal Whole = 100;
    private const int MostDigits = 7;

    private static readonly string[] Digits = ["0", "1", "10", "100", "1000", "10000", "100000", "1000000"];

    /// <summary>Writes the features.</summary>
    public static void Write(FigureContext context, ref FeatureWriter writer)
    {
        Figure figure = context.Figure;
        Add("type ", Type(figure.Type), ref writer);
        Add("role ", Role(figure.Role), ref writer);
        Add("percent ", Share(figure.Percent), ref writer);
        Add("size ", Magnitude(figure.Denominator ?? figure.Value), ref writer);
        Add("part ", figure.PartOf is null ? "no" : "yes", ref writer);
        writer.EndZone(Zone.Figure.Weight);
        foreach (string indicator in context.CriterionIndicators)
        {
            writer.Add(Zone.Criterion.Name, Zone.Criterion.Hash, FeatureKind.Fact, FeatureHash.Of(indicator), indicator);
        }

        writer.EndZone(Zone.Criterion.Weight);
    }

    private static void Add(string fact, string value, ref FeatureWriter writer)
    {
        Span<char> text = stackalloc char[fact.Length + value.Length];
        fact.CopyTo(text);
        value.CopyTo(text[fact.Length..]);
        writer.Add(Zone.Figure.Name, Zone.Figure.Hash, FeatureKind.Fact, FeatureHash.Of(text), text);
    }

    private static string Type(FigureType type) => type switch
    {
        FigureType.Ratio => "ratio",
        FigureType.Percent => "percent",
        FigureType.Count => "count",
        FigureType.Money => "money",
    };

    private static string Role(FigureRole role) => role switch
    {
        FigureRole.Result => "result",
        FigureRole.Target => "target",
        FigureRole.Tally => "tally",
    };

    private static string Share(decimal? percent) => percent switch
    {
        null => "none",
        < Whole => "below",
        Whole => "whole",
        > Whole => "above",
    };

    private static string Magnitude(decimal? number)
    {
        if (number is not { } value)
        {
            return "none";
        }

        int digits = 0;
        while (value >= 1 && digits < MostDigits)
        {
            value /= 10;
            digits++;
        }

        return Digits[digits];
    }
}
