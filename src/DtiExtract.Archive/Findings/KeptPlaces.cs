using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using DtiExtract.Archive.Schema;
using DtiExtract.Exports.Findings;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Keeping;

namespace DtiExtract.Archive.Findings;

/// <summary>The words that a finding speaks of, as they are kept beside it.</summary>
/// <param name="Places">Its places in the report, in the order of the text.</param>
/// <param name="Figures">The figures that its repairs name, by their numbers.</param>
internal sealed record KeptPlaces(ImmutableArray<FindingPlace> Places, ImmutableDictionary<int, FindingFigure> Figures)
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes those of a finding.</summary>
    public static string Write(PlacedFinding placed) =>
        JsonSerializer.Serialize(new KeptPlaces(placed.Places, placed.Figures.ToImmutableDictionary(pair => pair.Key.Number, pair => pair.Value)), Options);

    /// <summary>A kept finding with its words.</summary>
    public static PlacedFinding Read(StoredFinding row)
    {
        KeptPlaces kept = JsonSerializer.Deserialize<KeptPlaces>(row.Places, Options)!;
        return new PlacedFinding(KeptForm.ReadFinding(row.Body), kept.Places, kept.Figures.ToFrozenDictionary(pair => new FigureId(pair.Key), pair => pair.Value));
    }
}
