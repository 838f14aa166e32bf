using System.Collections.Immutable;
using System.Text;

namespace DtiExtract.Mining.Reading.PlainText;

/// <summary>Reads plain text.</summary>
/// <param name="limits">Limits of size, time and memory.</param>
public sealed class PlainTextReader(ReadingLimits limits) : IReportReader
{
    /// <inheritdoc/>
    public ReportText Read(ReportSource source, CancellationToken cancellationToken)
    {
        using Stream stream = source.Open();
        if (stream.Length > limits.MaxPlainTextBytes)
        {
            throw new UnreadableReportException(new Problem(ProblemCode.TooMuchText));
        }

        using var reader = new StreamReader(stream, Encoding.UTF8);
        string text = reader.ReadToEnd();
        ImmutableArray<TextBlock>.Builder blocks = ImmutableArray.CreateBuilder<TextBlock>();
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || text[i] == '\n')
            {
                if (i > start)
                {
                    blocks.Add(new TextBlock { Kind = BlockKind.Paragraph, Pieces = [new TextSpan(start, i)] });
                }

                start = i + 1;
            }
        }

        return new ReportText { Format = ReportFormat.Txt, Text = text, Blocks = blocks.ToImmutable(), Source = new LineMap() };
    }

    private sealed class LineMap : ISourceMap
    {
        public SourcePlace Locate(TextSpan span) => new TextPlace(1, span.Start + 1);
    }
}
