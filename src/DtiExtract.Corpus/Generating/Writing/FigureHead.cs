namespace DtiExtract.Corpus.Generating.Writing;

/// <summary>What stands before the bar of a figure in a template: <c>count base #t "hồ sơ"</c>.</summary>
internal sealed class FigureHead
{
    private FigureHead()
    {
    }

    /// <summary>ratio, percent, count or money.</summary>
    public string Type { get; private set; } = "";

    /// <summary>result, target or tally.</summary>
    public string Role { get; private set; } = "result";

    /// <summary>The unit, where it is not the unit of what is measured; a template itself.</summary>
    public string? Unit { get; private set; }

    /// <summary>The name by which another figure of the sentence calls it its total.</summary>
    public string? Label { get; private set; }

    /// <summary>The name of its total.</summary>
    public string? PartOf { get; private set; }

    /// <summary>Whether it is the denominator of the rate.</summary>
    public bool IsBase { get; private set; }

    /// <summary>Whether it has no indicator.</summary>
    public bool IsForeign { get; private set; }

    /// <summary>Whether it is not exact.</summary>
    public bool IsApproximate { get; private set; }

    /// <summary>Reads the words.</summary>
    /// <exception cref="FormatException">A word is not known.</exception>
    public static FigureHead Parse(string words)
    {
        var head = new FigureHead();
        string[] parts = words.Split('"');
        if (parts.Length == 3)
        {
            head.Unit = parts[1];
        }

        foreach (string word in (parts[0] + (parts.Length == 3 ? parts[2] : "")).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            head.Take(word);
        }

        return head;
    }

    private void Take(string word)
    {
        switch (word)
        {
            case "ratio" or "percent" or "count" or "money":
                Type = word;
                break;
            case "target" or "tally":
                Role = word;
                break;
            case "base":
                IsBase = true;
                break;
            case "none":
                IsForeign = true;
                break;
            case "approx":
                IsApproximate = true;
                break;
            case ['#', .. var label]:
                Label = label;
                break;
            case ['<', .. var total]:
                PartOf = total;
                break;
            default:
                throw new FormatException($"'{word}' says nothing about a figure");
        }
    }
}
