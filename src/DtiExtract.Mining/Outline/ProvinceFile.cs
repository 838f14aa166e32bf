using System.Collections.Immutable;
using System.Globalization;
using DtiExtract.Mining.Language;
using DtiExtract.Mining.Rules;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace DtiExtract.Mining.Outline;

/// <summary>Reads and checks the file of provinces.</summary>
internal static class ProvinceFile
{
    private const string Root = "provinces";

    private static readonly string[] Keys = ["code", "kind", "name", "also", "domain", "from", "until", "into"];

    public static ImmutableArray<Province> Parse(string file, string yaml, ICollection<RuleError> errors)
    {
        ImmutableArray<Province>.Builder provinces = ImmutableArray.CreateBuilder<Province>();
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            if (stream.Documents.Count == 1 && stream.Documents[0].RootNode is YamlMappingNode { Children.Count: 1 } root
                && root.Children.TryGetValue(Root, out YamlNode? list) && list is YamlSequenceNode { Children.Count: > 0 } entries)
            {
                foreach (YamlNode entry in entries.Children)
                {
                    Add(file, entry, provinces, errors);
                }
            }
            else
            {
                errors.Add(new RuleError(file, 0, $"the file must hold one list, '{Root}', that is not empty"));
            }
        }
        catch (YamlException e)
        {
            errors.Add(new RuleError(file, (int)e.Start.Line, e.Message));
        }

        CheckSuccessors(file, provinces, errors);
        return provinces.ToImmutable();
    }

    private static void Add(string file, YamlNode entry, ImmutableArray<Province>.Builder provinces, ICollection<RuleError> errors)
    {
        int line = (int)entry.Start.Line;
        if (entry is not YamlMappingNode fields)
        {
            errors.Add(new RuleError(file, line, "an entry must be a mapping with code, kind and name"));
            return;
        }

        if (fields.Children.Keys.Select(key => key.ToString()).FirstOrDefault(key => !Keys.Contains(key)) is { } unknown)
        {
            errors.Add(new RuleError(file, line, $"'{unknown}' is no field that the program knows; known are {string.Join(", ", Keys)}"));
            return;
        }

        Province province = Read(fields);
        if (Mistake(fields, province, provinces) is { } reason)
        {
            errors.Add(new RuleError(file, line, reason));
            return;
        }

        provinces.Add(province);
    }

    private static Province Read(YamlMappingNode fields)
    {
        string name = Text(fields, "name") ?? string.Empty;
        IEnumerable<string> also = fields.Children.TryGetValue("also", out YamlNode? list) && list is YamlSequenceNode others
            ? others.Children.Select(node => node.ToString())
            : [];
        return new Province
        {
            Code = Text(fields, "code") ?? string.Empty,
            Kind = Text(fields, "kind") ?? string.Empty,
            Name = name,
            Spellings = [Syllable.Fold(name), .. also.Select(Syllable.Fold)],
            Domain = Text(fields, "domain") ?? Latin.Letters(name),
            From = Day(fields, "from"),
            Until = Day(fields, "until"),
            Into = Text(fields, "into"),
        };
    }

    private static string? Mistake(YamlMappingNode fields, Province province, IEnumerable<Province> before)
    {
        if (province.Code.Length != 2 || !province.Code.All(char.IsAsciiDigit))
        {
            return "the code must be two digits in quotation marks";
        }

        if (province.Kind is not ("tỉnh" or "thành phố") || province.Name.Length == 0)
        {
            return "an entry needs a name, and the kind 'tỉnh' or 'thành phố'";
        }

        if ((Text(fields, "from") is not null && province.From is null) || (Text(fields, "until") is not null && province.Until is null))
        {
            return "'from' and 'until' must be days written as 2025-07-01";
        }

        if (province.Until is null != province.Into is null || province.From > province.Until)
        {
            return "'until' and 'into' belong together, and 'from' must not be later than 'until'";
        }

        return before.Any(other => other.Code == province.Code && Overlap(other, province)) ? $"the code {province.Code} is given to two provinces at one time" : null;
    }

    private static bool Overlap(Province a, Province b) =>
        (a.From is null || b.Until is null || a.From <= b.Until) && (b.From is null || a.Until is null || b.From <= a.Until);

    private static void CheckSuccessors(string file, ImmutableArray<Province>.Builder provinces, ICollection<RuleError> errors)
    {
        foreach (Province province in provinces.Where(province => province.Until is not null))
        {
            DateOnly next = province.Until!.Value.AddDays(1);
            if (!provinces.Any(other => other.Code == province.Into && other.IsValidOn(next)))
            {
                errors.Add(new RuleError(file, 0, $"{province.FullName} ({province.Code}) goes into {province.Into}, which is no province on the day after"));
            }
        }
    }

    private static string? Text(YamlMappingNode fields, string key) =>
        fields.Children.TryGetValue(key, out YamlNode? node) && node is YamlScalarNode { Value: { } text } ? text.Trim() : null;

    private static DateOnly? Day(YamlMappingNode fields, string key) =>
        DateOnly.TryParseExact(Text(fields, key), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;
}
