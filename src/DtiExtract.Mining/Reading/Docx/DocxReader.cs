using System.Xml;
using DtiExtract.Mining.Reading.Docx.Packaging;

namespace DtiExtract.Mining.Reading.Docx;

/// <summary>Reads a .docx as a stream: no part is ever held whole, and every limit counts what has come out.</summary>
/// <param name="limits">Limits of size, time and memory.</param>
public sealed class DocxReader(ReadingLimits limits) : IReportReader
{
    /// <inheritdoc/>
    public ReportText Read(ReportSource source, CancellationToken cancellationToken)
    {
        using Stream stream = source.Open();
        if (stream.Length > limits.MaxFileBytes)
        {
            throw new UnreadableReportException(Problem.Of(ProblemCode.FileTooLarge, ByteSize.Format(stream.Length), ByteSize.Format(limits.MaxFileBytes)));
        }

        try
        {
            var budget = new ReadingBudget(limits);
            using var package = new Package(stream, budget, cancellationToken);
            return new DocumentReader(package, budget).Read();
        }
        catch (XmlException e)
        {
            throw new UnreadableReportException(new Problem(IsAboutDoctype(e) ? ProblemCode.DoctypeForbidden : ProblemCode.Damaged), e);
        }
        catch (InvalidDataException e)
        {
            throw new UnreadableReportException(new Problem(ProblemCode.Damaged), e);
        }
    }

    /// <summary>The parser refuses a document type definition with an exception like any other; only its text says why.</summary>
    private static bool IsAboutDoctype(XmlException e) => e.Message.Contains("DTD", StringComparison.OrdinalIgnoreCase);
}
