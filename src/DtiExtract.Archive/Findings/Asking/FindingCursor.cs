using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace DtiExtract.Archive.Findings.Asking;

/// <summary>The place in a list after which the next page begins.</summary>
/// <param name="Order">How the list is ordered.</param>
/// <param name="Number">The worth or the moment of the last finding of the page.</param>
/// <param name="Unit">The unit of that finding.</param>
/// <param name="Id">That finding.</param>
public sealed record FindingCursor(FindingOrder Order, long Number, string Unit, long Id)
{
    /// <summary>The place in a list after a finding.</summary>
    public static FindingCursor After(FindingOfReport last, FindingOrder order) => new(
        order,
        order == FindingOrder.Worth ? last.Finding.Worth : last.Finding.FoundAt.ToUnixTimeMilliseconds(),
        last.Report.UnitKey,
        last.Finding.Id);

    /// <summary>As it stands in addresses.</summary>
    public override string ToString() => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(this));

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out FindingCursor? cursor)
    {
        cursor = null;
        try
        {
            cursor = JsonSerializer.Deserialize<FindingCursor>(Base64Url.DecodeFromChars(text));
        }
        catch (Exception e) when (e is FormatException or JsonException)
        {
        }

        return cursor is { Unit: not null };
    }
}
