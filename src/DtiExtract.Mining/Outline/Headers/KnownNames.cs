using DtiExtract.Mining.Language;

namespace DtiExtract.Mining.Outline.Headers;

/// <summary>The names that a report writes on one line: those of its units, and the place of "Hà Tân, ngày 05 tháng 7 năm 2024".</summary>
internal sealed class KnownNames
{
    private const string DateAfterPlace = ", ngày";
    private const int MaxPlaceWords = 4;

    private readonly Dictionary<string, Unit> _units = new(StringComparer.Ordinal);
    private readonly HashSet<string> _places = new(StringComparer.Ordinal);

    private KnownNames(List<UnitMention> mentions)
    {
        foreach (Unit unit in mentions.Select(mention => mention.Unit).DistinctBy(unit => unit.Key))
        {
            Add(unit, UnitKind.All.Where(kind => kind.Word == unit.Kind));
        }
    }

    /// <summary>The names of a report.</summary>
    /// <param name="text">The report.</param>
    /// <param name="columns">Its letterhead and title.</param>
    /// <param name="mentions">The units that it names.</param>
    /// <param name="reader">Reads the names of places.</param>
    public static KnownNames Of(string text, List<HeaderColumn> columns, List<UnitMention> mentions, UnitNameReader reader)
    {
        var names = new KnownNames(mentions);
        foreach (HeaderColumn column in columns)
        {
            names.AddPlace(text, column, reader);
        }

        return names;
    }

    /// <summary>Whether a text follows the place of place and date.</summary>
    public static bool IsDate(ReadOnlySpan<char> folded) => folded.StartsWith(DateAfterPlace, StringComparison.Ordinal);

    /// <summary>The unit with a folded kind and name; null when the report names none so.</summary>
    public Unit? Unit(string folded) => _units.GetValueOrDefault(folded);

    /// <summary>Whether the report is dated at a place of that name.</summary>
    public bool IsPlace(string name) => _places.Contains(Syllable.Fold(name));

    /// <summary>Where the place begins is not always seen ("Số: 41/BC-UBND Tân Lộc, ngày …"): each of the last words may open it.</summary>
    private void AddPlace(string text, HeaderColumn column, UnitNameReader reader)
    {
        int end = column.Folded.IndexOf(DateAfterPlace, StringComparison.Ordinal);
        int start = end;
        for (int words = 0; words < MaxPlaceWords && start > 0; words++)
        {
            start = column.Folded.LastIndexOf(' ', start - 1);
            ReadOnlySpan<char> place = text.AsSpan(column.Start + start + 1, end - start - 1);
            if (reader.Read(place, mayBeNumber: false, out int length) is { } name && length == place.Length && _places.Add(Syllable.Fold(name)))
            {
                AddUnitsAt(name);
            }
        }
    }

    /// <summary>Not as a city, which may be a province.</summary>
    private void AddUnitsAt(string place)
    {
        foreach (UnitKind kind in UnitKind.All.Where(kind => kind.Level != UnitLevel.Province && kind.Word != "thành phố"))
        {
            Add(new Unit(kind.Word, place, kind.Level), [kind]);
        }
    }

    private void Add(Unit unit, IEnumerable<UnitKind> kinds)
    {
        foreach (UnitKind kind in kinds)
        {
            _units.TryAdd(Syllable.Fold(kind.Written + unit.Name), unit);
        }
    }
}
