using System.Collections.Immutable;
using DtiExtract.Mining.Reading.Docx.Content;
using DtiExtract.Mining.Reading.Docx.Formatting;
using DtiExtract.Mining.Reading.Docx.Lists;
using DtiExtract.Mining.Reading.Docx.Packaging;
using DtiExtract.Mining.Reading.Legacy;

namespace DtiExtract.Mining.Reading.Docx;

/// <summary>Reads the parts of one document in the order of reading: running heads, body, notes, running feet.</summary>
internal sealed class DocumentReader
{
    private readonly Package _package;
    private readonly string _main;
    private readonly Relationships _parts;
    private readonly DocumentState _state;
    private readonly ReportWriter _report = new();

    public DocumentReader(Package package, ReadingBudget budget)
    {
        _package = package;
        _main = package.FindMainPart();
        _parts = package.RelationshipsOf(_main);
        using PartReader? styles = package.Open(_parts.First(PartKind.Styles));
        var styleSheet = StyleSheet.Read(styles);
        using PartReader? numbering = package.Open(_parts.First(PartKind.Numbering));
        _state = new DocumentState(budget, styleSheet, new ListCounter(Numbering.Read(numbering, styleSheet)));
    }

    /// <summary>Reads the document.</summary>
    /// <exception cref="UnreadableReportException">A limit was passed, or there is no text.</exception>
    public ReportText Read()
    {
        ReadFurniture(PartKind.Header);
        ReadPart(_main, null, static (xml, blocks, drafts) => blocks.ReadBlocks(xml.Inside, drafts));
        ReadNotes(PartKind.Footnotes, _state.Footnotes);
        ReadNotes(PartKind.Endnotes, _state.Endnotes);
        ReadFurniture(PartKind.Footer);
        return _report.IsEmpty ? throw new UnreadableReportException(new Problem(ProblemCode.Empty)) : _report.ToReport(Problems());
    }

    private void ReadFurniture(string kind)
    {
        foreach (string part in _parts.All(kind))
        {
            ReadPart(part, BlockKind.PageFurniture, static (xml, blocks, drafts) => blocks.ReadBlocks(xml.Inside, drafts));
        }
    }

    /// <summary>Reads the notes that the text refers to; those that only deleted text refers to are left out.</summary>
    private void ReadNotes(string kind, HashSet<int> referredTo)
    {
        if (referredTo.Count > 0 && _parts.First(kind) is { } part)
        {
            ReadPart(part, BlockKind.Footnote, (xml, blocks, drafts) =>
            {
                int inside = xml.Inside;
                while (xml.MoveToElement(inside))
                {
                    if (xml.Number("id") is { } id && referredTo.Contains(id))
                    {
                        blocks.ReadBlocks(xml.Inside, drafts);
                    }
                    else
                    {
                        xml.Skip();
                    }
                }
            });
        }
    }

    private void ReadPart(string part, BlockKind? kind, Action<PartReader, BlockReader, List<DraftBlock>> read)
    {
        using PartReader? xml = _package.Open(part);
        if (xml is null)
        {
            return;
        }

        xml.MoveToRoot();
        var drafts = new List<DraftBlock>();
        read(xml, new BlockReader(xml, _state), drafts);
        _report.Write(part, drafts, kind);
    }

    private ImmutableArray<Problem> Problems()
    {
        ImmutableArray<Problem>.Builder problems = ImmutableArray.CreateBuilder<Problem>();
        foreach (LegacyEncoding encoding in _state.LegacyEncodings)
        {
            problems.Add(Problem.Of(ProblemCode.LegacyEncodingConverted, encoding == LegacyEncoding.Vni ? "VNI" : "TCVN3"));
        }

        if (_parts.PointsOutside)
        {
            problems.Add(new Problem(ProblemCode.ExternalReferenceIgnored));
        }

        return problems.ToImmutable();
    }
}
