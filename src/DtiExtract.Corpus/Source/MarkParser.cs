using System.Globalization;
using DtiExtract.Mining;

namespace DtiExtract.Corpus.Source;

/// <summary>Parses what stands after "::" in a mark: <c>f7 ratio n=512 d=530 unit="hồ sơ" approx</c>.</summary>
internal static class MarkParser
{
    private static readonly HashSet<string> Types = ["ratio", "percent", "count", "money"];
    private static readonly HashSet<string> Roles = ["result", "target", "tally"];
    private static readonly HashSet<string> IndicatorRoles = ["value", "denominator"];

    /// <summary>Parses the notes of the mark at <paramref name="span"/>.</summary>
    /// <exception cref="FormatException">The notes are not well formed.</exception>
    public static Mark Parse(string notes, TextSpan span)
    {
        List<string> words = Words(notes);
        return words switch
        {
            [] => throw new FormatException("a mark without id"),
            [var id] when id.StartsWith('m') || id.EndsWith(Mark.Continued) => new Mark(id, span, null),
            [var id, var type, ..] when id.StartsWith('f') && Types.Contains(type) => new Mark(id, span, FigureOf(type, words.Skip(2))),
            _ => throw new FormatException($"'{notes}' is neither a mark 'm1' nor a figure 'f1 type …'"),
        };
    }

    private static AnnotatedFigure FigureOf(string type, IEnumerable<string> notes)
    {
        AnnotatedFigure figure = notes.Aggregate(new AnnotatedFigure { Type = type }, With);
        bool complete = type switch
        {
            "ratio" => figure.Numerator.HasValue && figure.Denominator.HasValue,
            "percent" => figure.Percent.HasValue || figure.Low.HasValue,
            _ => figure.Value.HasValue || figure.Low.HasValue,
        };
        if (!complete || figure.Low.HasValue != figure.High.HasValue || !Roles.Contains(figure.Role) || !IndicatorRoles.Contains(figure.IndicatorRole))
        {
            throw new FormatException($"a {type} lacks its numbers, or its role is unknown");
        }

        return figure;
    }

    private static AnnotatedFigure With(AnnotatedFigure figure, string note)
    {
        int equals = note.IndexOf('=', StringComparison.Ordinal);
        string value = note[(equals + 1)..].Trim('"');
        return (equals < 0 ? note : note[..equals]) switch
        {
            "n" => figure with { Numerator = Number(value) },
            "d" => figure with { Denominator = Number(value) },
            "p" => figure with { Percent = Number(value) },
            "v" => figure with { Value = Number(value) },
            "lo" => figure with { Low = Number(value) },
            "hi" => figure with { High = Number(value) },
            "unit" => figure with { Unit = value },
            "subject" => figure with { Subject = value },
            "partOf" => figure with { PartOf = value },
            "role" => figure with { Role = value },
            "ind" => figure with { Indicator = value },
            "indRole" => figure with { IndicatorRole = value },
            "crit" => figure with { Criterion = value },
            "approx" => figure with { Approximate = true },
            _ => throw new FormatException($"unknown note '{note}'"),
        };
    }

    private static decimal Number(string value) => decimal.Parse(value, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    /// <summary>Words separated by spaces; a space between quotation marks separates nothing.</summary>
    private static List<string> Words(string notes)
    {
        List<string> words = [];
        bool quoted = false;
        int start = 0;
        for (int i = 0; i <= notes.Length; i++)
        {
            if (i < notes.Length && notes[i] == '"')
            {
                quoted = !quoted;
            }
            else if (i == notes.Length || (notes[i] == ' ' && !quoted))
            {
                if (i > start)
                {
                    words.Add(notes[start..i]);
                }

                start = i + 1;
            }
        }

        return words;
    }
}
