using System.Collections.Immutable;
using DtiExtract.Archive.Analysis;

namespace DtiExtract.Service.Screens;

/// <summary>A province, or a district of one, as it stands in addresses: "tỉnh Thanh Hóa/huyện Hà Trung".</summary>
/// <param name="Province">The province with its kind; null for everything.</param>
/// <param name="District">The district with its kind; null for the whole province.</param>
internal readonly record struct AreaChoice(string? Province, string? District)
{
    private const char Between = '/';

    /// <summary>What it is called.</summary>
    public string Name => District is null ? Province ?? string.Empty : $"{District}, {Province}";

    /// <summary>Reads an address' part; everything when it is empty.</summary>
    public static AreaChoice Read(string? text) => text?.Split(Between, 2) switch
    {
        [{ Length: > 0 } province, { Length: > 0 } district] => new AreaChoice(province, district),
        [{ Length: > 0 } province, ..] => new AreaChoice(province, null),
        _ => default,
    };

    /// <summary>As it stands in an address; empty for everything.</summary>
    public override string ToString() => District is null ? Province ?? string.Empty : $"{Province}{Between}{District}";
}

/// <summary>A province to choose, with its districts.</summary>
/// <param name="Name">The province with its kind.</param>
/// <param name="Count">How many reports there are.</param>
/// <param name="Districts">Its districts with how many reports there are.</param>
internal sealed record ProvinceOption(string Name, int Count, ImmutableArray<(string Name, int Count)> Districts)
{
    /// <summary>The provinces of which there are reports, and their districts, in the order of the dictionary.</summary>
    public static ImmutableArray<ProvinceOption> Of(IEnumerable<ScopeCount> counts) =>
    [
        .. counts.Where(one => one.Province is not null).GroupBy(one => one.Province!).OrderBy(group => group.Key, VietnameseOrder.Instance)
            .Select(group => new ProvinceOption(
                group.Key,
                group.Sum(one => one.Count),
                [.. group.Where(one => one.District is not null).GroupBy(one => one.District!).OrderBy(district => district.Key, VietnameseOrder.Instance).Select(district => (district.Key, district.Sum(one => one.Count)))])),
    ];
}
