using System.Collections.Immutable;
using DtiExtract.Mining.Language;

namespace DtiExtract.Cli.Units;

/// <summary>Where a list of units has which column. Names are known in Vietnamese and English; other columns are passed over.</summary>
internal sealed class UnitColumns
{
    private static readonly ImmutableArray<(UnitColumn Column, ImmutableArray<string> Names)> Known =
    [
        (UnitColumn.Code, ["Mã", "Mã PX", "Mã xã", "Mã đơn vị", "Mã số", "code", "ward code", "commune code"]),
        (UnitColumn.Name, ["Tên", "Phường Xã", "Tên đơn vị", "Tên xã", "name", "ward", "commune"]),
        (UnitColumn.Kind, ["Cấp", "Loại", "Loại hình", "kind", "level", "type"]),
        (UnitColumn.DistrictCode, ["Mã QH", "Mã huyện", "Mã quận huyện", "district code", "parent", "parent code"]),
        (UnitColumn.DistrictName, ["Quận Huyện", "Tên huyện", "district"]),
        (UnitColumn.ProvinceCode, ["Mã TP", "Mã tỉnh", "Mã tỉnh thành phố", "province code"]),
        (UnitColumn.From, ["Từ ngày", "Hiệu lực từ", "from", "valid from"]),
        (UnitColumn.Until, ["Đến ngày", "Hiệu lực đến", "until", "valid until"]),
    ];

    private readonly Dictionary<UnitColumn, int> _places = [];

    /// <summary>Reads the first row of a list.</summary>
    public UnitColumns(CsvRow head)
    {
        string[] names = [.. head.Cells.Select(Simple)];
        foreach ((UnitColumn column, ImmutableArray<string> known) in Known)
        {
            int place = Array.FindIndex(names, name => known.Any(one => Simple(one) == name));
            if (place >= 0)
            {
                _places[column] = place;
            }
        }
    }

    /// <summary>The names of columns that a list must have and this one has not.</summary>
    public IEnumerable<string> Missing =>
        new[] { UnitColumn.Code, UnitColumn.Name, UnitColumn.ProvinceCode }.Where(column => !_places.ContainsKey(column)).Select(NameOf);

    /// <summary>The usual name of a column, as officials know it.</summary>
    public static string NameOf(UnitColumn column) => Known.First(one => one.Column == column).Names[0];

    /// <summary>The cell of a row with single spaces; empty when there is none.</summary>
    public string Cell(CsvRow row, UnitColumn column) =>
        _places.TryGetValue(column, out int place) && place < row.Cells.Length ? Spaced(row.Cells[place]) : string.Empty;

    private static string Simple(string name) => Syllable.Fold(Spaced(name.Replace('/', ' ').Replace('_', ' ')));

    private static string Spaced(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
