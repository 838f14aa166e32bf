using System.Collections.Immutable;
using System.Text;
using DtiExtract.Mining.Reading;

namespace DtiExtract.Mining.Tests.Properties;

/// <summary>The same report in other letters, and the way from the places of the one to those of the other.</summary>
internal sealed class Rewriting
{
    private readonly int[] _places;

    /// <summary>Writes every letter of <paramref name="report"/> as <paramref name="form"/> says, behind <paramref name="prefix"/>.</summary>
    public Rewriting(ReportText report, Func<char, string> form, string prefix = "")
    {
        var text = new StringBuilder(prefix);
        _places = new int[report.Text.Length + 1];
        for (int i = 0; i < report.Text.Length; i++)
        {
            _places[i] = text.Length;
            text.Append(form(report.Text[i]));
        }

        _places[^1] = text.Length;
        ImmutableArray<TextBlock> blocks = [.. report.Blocks.Select(Moved)];
        Report = report with
        {
            Text = text.ToString(),
            Blocks = prefix.Length > 0 ? blocks.Insert(0, new TextBlock { Kind = BlockKind.Paragraph, Pieces = [new TextSpan(0, prefix.TrimEnd().Length)] }) : blocks,
        };
    }

    /// <summary>The report in its other letters.</summary>
    public ReportText Report { get; }

    /// <summary>Where a span of the first report stands in the other.</summary>
    public TextSpan Moved(TextSpan span) => new(_places[span.Start], _places[span.End]);

    private TextBlock Moved(TextBlock block) => block with { Pieces = Moved(block.Pieces), Row = block.Row is { } row ? Moved(row) : null };

    private TableRow Moved(TableRow row) => row with { Cells = [.. row.Cells.Select(cell => cell with { Pieces = Moved(cell.Pieces) })] };

    private ImmutableArray<TextSpan> Moved(ImmutableArray<TextSpan> pieces) => [.. pieces.Select(Moved)];
}
