using System.Collections.Immutable;
using System.Globalization;
using DtiExtract.Archive.Schema;
using DtiExtract.Mining.Outline;

namespace DtiExtract.Service.Screens.Headers;

/// <summary>A report in the table of headers.</summary>
/// <param name="Report">The report.</param>
/// <param name="Header">The header in force.</param>
/// <param name="Doubts">What is doubtful in it.</param>
internal sealed record HeaderRow(StoredReport Report, ReportHeader Header, ImmutableArray<HeaderDoubt> Doubts)
{
    /// <summary>What a person typed and could not be kept; null where nothing was.</summary>
    public HeaderForm? Typed { get; init; }

    /// <summary>Why it could not be kept.</summary>
    public HeaderMistake? Mistake { get; init; }

    /// <summary>Whether it was kept just now.</summary>
    public bool IsSaved { get; init; }

    /// <summary>Whether the names above the unit are asked for: those of a unit of the catalogue follow from it.</summary>
    public bool AsksForHolders => Header.UnitCode is null;

    /// <summary>What stands in the fields.</summary>
    public HeaderForm Shown => Typed ?? new HeaderForm
    {
        Id = Report.Id,
        Version = Report.Version,
        Unit = Header.Unit,
        UnitCode = Header.UnitCode,
        Parent = Header.Parent,
        Province = Header.Province,
        Period = Header.Period,
        DocumentNumber = Header.DocumentNumber,
        SignedOn = Header.SignedOn?.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture),
        CriterionSet = Header.CriterionSet,
    };

    /// <summary>What is to be said at a part: the mistake before doubts.</summary>
    public Wording? NoteOn(HeaderField field) => Mistake?.Field == field ? Mistake.Sentence : Doubts.FirstOrDefault(doubt => doubt.Field == field)?.Reason;
}
