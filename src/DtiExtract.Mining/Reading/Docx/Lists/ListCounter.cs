using System.Text;
using DtiExtract.Mining.Reading.Docx.Formatting;

namespace DtiExtract.Mining.Reading.Docx.Lists;

/// <summary>Counts the items of a document's lists and writes their numbers, in the order of the document.</summary>
internal sealed class ListCounter(Numbering numbering)
{
    /// <summary>The plus that official reports put one level below the dash; every other mark, symbols and pictures, becomes a dash.</summary>
    private const char Plus = '+';

    private readonly Dictionary<ListDefinition, int?[]> _counts = [];
    private readonly HashSet<(int List, int Level)> _begun = [];

    /// <summary>The number or mark of the next item with what separates it from the text; empty for a paragraph without one.</summary>
    /// <param name="direct">What the paragraph itself says.</param>
    /// <param name="style">Its style.</param>
    public string Next(in ParagraphFormat direct, Style style)
    {
        if ((direct.List ?? style.Paragraph.List) is not { } list || !numbering.TryFind(list, out (ListInstance List, ListDefinition Definition) found))
        {
            return "";
        }

        var levels = new Levels(found.List, found.Definition);
        int level = direct.ListLevel ?? levels.OfStyle(style.Id) ?? style.Paragraph.ListLevel ?? 0;
        level = Math.Clamp(level, 0, ListDefinition.Depth - 1);
        int?[] counts = Advance(list, level, levels);
        return Label(level, levels, counts);
    }

    private int?[] Advance(int list, int level, in Levels levels)
    {
        if (!_counts.TryGetValue(levels.Definition, out int?[]? counts))
        {
            _counts[levels.Definition] = counts = new int?[ListDefinition.Depth];
        }

        bool beginsAnew = levels.List.StartInstead(level) is not null && _begun.Add((list, level));
        counts[level] = beginsAnew || counts[level] is not { } last ? levels.Start(level) : last + 1;
        for (int lower = level + 1; lower < ListDefinition.Depth; lower++)
        {
            if (levels[lower].RestartsAfter(level, lower))
            {
                counts[lower] = null;
            }
        }

        return counts;
    }

    private static string Label(int level, in Levels levels, int?[] counts)
    {
        ListLevel own = levels[level];
        string label = own.Kind == NumberKind.Bullet ? Bullet(own.Pattern) : Fill(own, levels, counts);
        return label.Length > 0 && own.IsSpaced ? label.TrimEnd() + " " : label;
    }

    private static string Bullet(string pattern) => pattern switch
    {
        [Plus, ..] => "+",
        _ => "-",
    };

    private static string Fill(ListLevel own, in Levels levels, int?[] counts)
    {
        string pattern = own.Pattern;
        var label = new StringBuilder();
        for (int i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '%' && i + 1 < pattern.Length && pattern[i + 1] is >= '1' and <= '9')
            {
                i++;
                int level = pattern[i] - '1';
                NumberKind kind = own.IsLegal ? NumberKind.Decimal : levels[level].Kind;
                label.Append(ListNumber.Text(kind, counts[level] ?? levels.Start(level)));
            }
            else
            {
                label.Append(char.IsControl(pattern[i]) ? ' ' : pattern[i]);
            }
        }

        return label.ToString();
    }

    /// <summary>The levels of a list as it has them.</summary>
    private readonly record struct Levels(ListInstance List, ListDefinition Definition)
    {
        public ListLevel this[int level] => List.LevelInstead(level) ?? Definition[level];

        public int Start(int level) => List.StartInstead(level) ?? this[level].Start;

        /// <summary>The level on which paragraphs of the style stand.</summary>
        public int? OfStyle(string style)
        {
            for (int level = 0; level < ListDefinition.Depth; level++)
            {
                if (style.Length > 0 && this[level].Style == style)
                {
                    return level;
                }
            }

            return null;
        }
    }
}
