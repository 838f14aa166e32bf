using System.Collections.Immutable;
using DtiExtract.Cli.Messages;
using DtiExtract.Mining;
using DtiExtract.Mining.Criteria;
using DtiExtract.Mining.Figures;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace DtiExtract.Cli.Output.Tables;

/// <summary>Lays out the figures of a report as a table: a line for each figure, under its criterion or indicator.</summary>
/// <param name="indicators">The indicators.</param>
/// <param name="language">The language of labels.</param>
/// <param name="width">Columns of the screen.</param>
internal sealed class ItemTable(IndicatorCatalog indicators, MessageLanguage language, int width)
{
    private const int CodeWidth = 5;
    private const int IdWidth = 4;
    private const int Gap = 2;
    private const int LeastWidth = 8;
    private const int LongestQuote = 90;

    private static readonly Style Bold = new(decoration: Decoration.Bold);
    private static readonly Style Grey = new(Color.Grey);

    /// <summary>The table.</summary>
    public Table Of(GroupedReport report)
    {
        bool coded = report.HasCodes;
        Table table = new Table().Border(TableBorder.Simple);
        AddColumns(table, coded);
        foreach (TableChapter chapter in report.Chapters)
        {
            AddRow(table, coded, [Empty, new Text(chapter.Title.In(language), Bold), Empty, Empty, Empty, Empty, Empty]);
            foreach (TableItem item in chapter.Items)
            {
                Add(table, coded, item);
            }
        }

        return table;
    }

    private static Text Empty => new(string.Empty);

    /// <summary>Shares the width out: what is longest in most reports gets most.</summary>
    private void AddColumns(Table table, bool coded)
    {
        int[] shares = coded ? [33, 23, 11, 15, 18] : [34, 26, 13, 0, 27];
        int free = width - IdWidth - (coded ? CodeWidth : 0) - (Gap * (TableTexts.Heads.Length + 1));
        int[] widths = [CodeWidth, .. shares.Take(4).Select(Share), IdWidth, Share(shares[4])];
        TableColumn[] columns = [.. TableTexts.Heads.Zip(widths, (head, columns) => new TableColumn(new Text(head.In(language))).Width(columns).PadLeft(0).PadRight(1))];
        table.AddColumns([.. Shown(columns, coded)]);

        int Share(int percent) => Math.Max(LeastWidth, free * percent / 100);
    }

    private void Add(Table table, bool coded, TableItem item)
    {
        Figure?[] rows = item.Values.IsEmpty ? [null] : [.. item.Values];
        string? above = null;
        for (int i = 0; i < rows.Length; i++)
        {
            bool first = i == 0;
            string? measured = rows[i] is { } stated ? Measured(item, stated) : null;
            Figure? quoted = rows[i] ?? item.Target.Stated.FirstOrDefault();
            AddRow(table, coded,
            [
                first ? new Text(item.Code ?? string.Empty) : Empty,
                Name(first ? item : null, measured == above ? null : measured),
                rows[i] is { } figure ? new Text(Values(figure)) : Empty,
                first ? new Text(ItemTexts.Target(item.Target, language)) : Empty,
                first ? new Text(ItemTexts.Verdict(item.Verdict, language)) : Empty,
                new Text(quoted?.Id.ToString() ?? string.Empty, Grey),
                new Text(quoted is null ? string.Empty : OneLine.Shortened(quoted.Quote, LongestQuote), Grey),
            ]);
            above = measured;
        }
    }

    /// <summary>The name of the item, on its first line; and what the figure measures, where that is neither the item itself nor the same as on the line above.</summary>
    private Paragraph Name(TableItem? item, string? measured)
    {
        string name = item is null ? string.Empty : OneLine.Of(item.Name.In(language));
        string gap = name.Length > 0 && measured is not null ? "\n" : string.Empty;
        return new Paragraph(name + gap).Append(measured is null ? string.Empty : $"↳ {measured}", Grey);
    }

    private string? Measured(TableItem item, Figure figure) => figure.Indicator switch
    {
        { } mapped when mapped.Id == item.Indicator => null,
        { } mapped when indicators.TryGet(mapped.Id, out Indicator? indicator) => ItemTexts.NameOf(indicator, language),
        _ => item.Code is null || figure.Subject is null ? null : OneLine.Of(figure.Subject),
    };

    private string Values(Figure figure)
    {
        string values = NumberText.Values(figure, language);
        return figure.Indicator is { Role: IndicatorRole.Denominator } ? $"{values} ({ItemTexts.Base.In(language)})" : values;
    }

    private static void AddRow(Table table, bool coded, IRenderable[] cells) => table.AddRow(Shown(cells, coded));

    /// <summary>Of what stands for all columns, what is shown: without codes there are no verdicts either.</summary>
    private static ImmutableArray<T> Shown<T>(T[] all, bool coded) => [.. all.Where((_, i) => coded || i is not (0 or 4))];
}
