using System.Collections.Immutable;
using System.Globalization;
using DtiExtract.Cli.Messages;
using DtiExtract.Mining;
using DtiExtract.Mining.Language;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Units;

namespace DtiExtract.Cli.Units;

/// <summary>The units of an official list, with the districts that its lines name. Whether codes and times are right is checked with the rules as a whole.</summary>
internal sealed class UnitList
{
    private static readonly string[] DayForms = ["yyyy-MM-dd", "d/M/yyyy"];
    private static readonly UnitColumn[] Required = [UnitColumn.Code, UnitColumn.Name, UnitColumn.ProvinceCode];

    private readonly List<ListedUnit> _units = [];
    private readonly Dictionary<string, AdministrativeUnit> _districts = [];
    private readonly List<ListMistake> _mistakes = [];
    private readonly UnitColumns _columns;

    private UnitList(UnitColumns columns) => _columns = columns;

    /// <summary>The units, each with its line.</summary>
    public IReadOnlyList<ListedUnit> Units => _units;

    /// <summary>The mistakes, in the order of the lines.</summary>
    public IReadOnlyList<ListMistake> Mistakes => [.. _mistakes.Distinct()];

    /// <summary>Reads the text of a list.</summary>
    public static UnitList Read(string text)
    {
        ImmutableArray<CsvRow> rows = CsvReader.Read(VietnameseText.Compose(text), out int? openQuote);
        var list = new UnitList(new UnitColumns(rows is [var head, ..] ? head : new CsvRow(1, [])));
        list._mistakes.AddRange(openQuote is { } line
            ? [new ListMistake(line, UnitTexts.OpenQuote)]
            : list._columns.Missing.Select(column => new ListMistake(1, UnitTexts.MissingColumn(column))));
        foreach (CsvRow row in list._mistakes.Count == 0 ? rows.Skip(1) : [])
        {
            list.Add(row);
        }

        return list;
    }

    private void Add(CsvRow row)
    {
        AddDistrict(row);
        ImmutableArray<UnitColumn> empty = [.. Required.Where(column => _columns.Cell(row, column).Length == 0)];
        if (empty.Length > 0)
        {
            AddEmpty(row, empty);
            return;
        }

        string written = _columns.Cell(row, UnitColumn.Name);
        if (KindOf(_columns.Cell(row, UnitColumn.Kind), written) is not { Level: { } level } named)
        {
            _mistakes.Add(new ListMistake(row.Line, UnitTexts.NoKind(written)));
            return;
        }

        string district = _columns.Cell(row, UnitColumn.DistrictCode);
        AdministrativeUnit unit = Make(row, _columns.Cell(row, UnitColumn.Code), named.Kind, named.Name, level);
        _units.Add(new ListedUnit(unit with { Parent = level == UnitLevel.Commune && district.Length > 0 ? Padded(district, UnitLevel.District) : null }, row.Line));
    }

    /// <summary>A district without communes stands in the official list as a line without one.</summary>
    private void AddEmpty(CsvRow row, ImmutableArray<UnitColumn> empty)
    {
        if (empty is not [UnitColumn.Code, UnitColumn.Name] || _columns.Cell(row, UnitColumn.DistrictCode).Length == 0)
        {
            _mistakes.AddRange(empty.Select(column => new ListMistake(row.Line, UnitTexts.EmptyCell(UnitColumns.NameOf(column)))));
        }
    }

    private void AddDistrict(CsvRow row)
    {
        string code = _columns.Cell(row, UnitColumn.DistrictCode);
        if (code.Length == 0 || KindOf(string.Empty, _columns.Cell(row, UnitColumn.DistrictName)) is not { Level: UnitLevel.District } named)
        {
            return;
        }

        AdministrativeUnit district = Make(row, code, named.Kind, named.Name, UnitLevel.District);
        if (_districts.TryAdd(district.Code, district))
        {
            _units.Add(new ListedUnit(district, row.Line));
        }
        else if (_districts[district.Code] is var first && first.FullName != district.FullName)
        {
            _mistakes.Add(new ListMistake(row.Line, UnitTexts.TwoNames(district.Code, first.FullName, district.FullName)));
        }
    }

    private AdministrativeUnit Make(CsvRow row, string code, string kind, string name, UnitLevel level) => new()
    {
        Code = Padded(code, level),
        Kind = kind,
        Name = name,
        Level = level,
        Province = _columns.Cell(row, UnitColumn.ProvinceCode).PadLeft(2, '0'),
        Validity = ValidityOf(row),
    };

    /// <summary>The kind of its own cell, or the one before the name.</summary>
    private static (string Kind, string Name, UnitLevel? Level) KindOf(string kind, string written)
    {
        (string? inName, string name) = UnitWords.Split(written);
        string word = kind.Length > 0 ? kind.ToLowerInvariant() : inName ?? string.Empty;
        return (word, word == inName ? name : written, UnitWords.Level(word));
    }

    /// <summary>Days as the line gives them; else a line with a district is of the time before the reform.</summary>
    private Validity ValidityOf(CsvRow row)
    {
        bool isStated = _columns.Cell(row, UnitColumn.From).Length + _columns.Cell(row, UnitColumn.Until).Length > 0;
        bool isOld = _columns.Cell(row, UnitColumn.DistrictCode).Length > 0;
        return isStated ? new Validity(Day(row, UnitColumn.From), Day(row, UnitColumn.Until))
            : isOld ? new Validity(null, Provinces.Reform.AddDays(-1))
            : new Validity(Provinces.Reform, null);
    }

    private DateOnly? Day(CsvRow row, UnitColumn column)
    {
        string text = _columns.Cell(row, column);
        if (DateOnly.TryParseExact(text, DayForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
        {
            return day;
        }

        if (text.Length > 0)
        {
            _mistakes.Add(new ListMistake(row.Line, UnitTexts.BadDay(text)));
        }

        return null;
    }

    /// <summary>Spreadsheets take leading zeros away.</summary>
    private static string Padded(string code, UnitLevel level) => code.PadLeft(level == UnitLevel.District ? 3 : 5, '0');
}
