using System.Collections.Immutable;
using System.Globalization;

namespace DtiExtract.Mining.Reading.PlainText;

/// <summary>Reads plain text.</summary>
/// <param name="limits">Limits of size, time and memory.</param>
public sealed class PlainTextReader(ReadingLimits limits) : IReportReader
{
    /// <inheritdoc/>
    public ReportText Read(ReportSource source, CancellationToken cancellationToken)
    {
        byte[] bytes = ReadBytes(source);
        (string text, ImmutableArray<Problem> problems) = TextDecoder.Decode(bytes);
        if (text.Length > limits.MaxCharacters)
        {
            throw Unreadable(ProblemCode.TooMuchText, Count(limits.MaxCharacters));
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            throw Unreadable(ProblemCode.Empty);
        }

        cancellationToken.ThrowIfCancellationRequested();
        var index = LineIndex.Of(text);
        if (index.Starts.Length > limits.MaxParagraphs)
        {
            throw Unreadable(ProblemCode.TooManyParagraphs, Count(limits.MaxParagraphs));
        }

        return new ReportText
        {
            Format = ReportFormat.Txt,
            Text = text,
            Blocks = LineBlocks.Of(TextLines.Of(text), cancellationToken),
            Source = index,
            Problems = problems,
        };
    }

    private byte[] ReadBytes(ReportSource source)
    {
        using Stream stream = source.Open();
        if (stream.Length > limits.MaxPlainTextBytes)
        {
            throw Unreadable(ProblemCode.FileTooLarge, ByteSize.Format(stream.Length), ByteSize.Format(limits.MaxPlainTextBytes));
        }

        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static string Count(int number) => number.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '.');

    private static UnreadableReportException Unreadable(ProblemCode code, params ReadOnlySpan<string> arguments) => new(Problem.Of(code, arguments));
}
