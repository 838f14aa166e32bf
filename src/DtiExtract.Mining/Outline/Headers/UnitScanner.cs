using System.Buffers;
using DtiExtract.Mining.Language;

namespace DtiExtract.Mining.Outline.Headers;

/// <summary>Finds where units are named.</summary>
/// <param name="cues">The words that end a name.</param>
/// <param name="provinces">The provinces, whose names are known.</param>
internal sealed class UnitScanner(OutlineCues cues, Provinces provinces)
{
    private const int MaxOfficeName = 90;

    /// <summary>Stands between the kind and the name: "Huyện ủy Yên Mô".</summary>
    private const string PartyCommittee = "ủy ";

    private static readonly SearchValues<string> Kinds = SearchValues.Create([.. UnitKind.All.Select(kind => kind.Written), "sở "], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(".,;:(\n");

    private readonly UnitNameReader _names = new(cues);

    /// <summary>All mentions, by place. A department ("Sở …") of a province that is named stands for the province.</summary>
    /// <param name="text">The report.</param>
    /// <param name="day">The day to which the report belongs; null when it is not known.</param>
    /// <param name="unnamed">How often the report speaks of "toàn xã", "địa bàn huyện" … without a name, by <see cref="UnitLevel"/>.</param>
    public List<UnitMention> Scan(NormalText text, DateOnly? day, int[] unnamed)
    {
        var mentions = new List<UnitMention>();
        string all = text.Text;
        int position = 0;
        while (all.AsSpan(position).IndexOfAny(Kinds) is >= 0 and int found)
        {
            int start = position + found;
            position = start + 1;
            if (start > 0 && char.IsLetter(all[start - 1]))
            {
                continue;
            }

            if (ReadMention(all, start, day, unnamed) is { } mention)
            {
                mentions.Add(mention);
                position = mention.Span.End;
            }
        }

        return mentions;
    }

    private UnitMention? ReadMention(string all, int start, DateOnly? day, int[] unnamed)
    {
        UnitKind? kind = KindAt(all, start);
        if (kind is null)
        {
            return ReadDepartment(all, start, day);
        }

        int name = start + kind.Written.Length;
        name += all.AsSpan(name).StartsWith(PartyCommittee, StringComparison.OrdinalIgnoreCase) ? PartyCommittee.Length : 0;
        ReadOnlySpan<char> rest = all.AsSpan(name);
        if (ReadUnit(rest, kind, day, out int length) is { } unit)
        {
            return new UnitMention(unit, new TextSpan(start, name + length));
        }

        bool isOwn = EndsWith(all, start, "toàn ") || EndsWith(all, start, "địa bàn ");
        unnamed[(int)kind.Level] += isOwn ? 1 : 0;
        return null;
    }

    private Unit? ReadUnit(ReadOnlySpan<char> rest, UnitKind kind, DateOnly? day, out int length)
    {
        length = 0;
        if (rest.IsEmpty || (!char.IsUpper(rest[0]) && !(kind.MayBeNumbered && char.IsAsciiDigit(rest[0]))))
        {
            return null;
        }

        bool mayBeProvince = kind.Level == UnitLevel.Province || kind.Word == "thành phố";
        if (mayBeProvince && provinces.Opening(rest, kind.Word, day, out length) is { } province)
        {
            return Unit.Of(province);
        }

        string? name = kind.Level == UnitLevel.Province ? null : _names.Read(rest, kind.MayBeNumbered, out length);
        return name is null ? null : new Unit(kind.Word, name, kind.Level);
    }

    /// <summary>"Sở Thông tin và Truyền thông Quảng Ngãi" names the province without its kind.</summary>
    private UnitMention? ReadDepartment(string all, int start, DateOnly? day)
    {
        if (all[start] != 'S')
        {
            return null;
        }

        int end = Math.Min(all.Length, start + MaxOfficeName);
        int stop = all.AsSpan(start, end - start).IndexOfAny(ClauseEnds);
        end = stop < 0 ? end : start + stop;
        for (int i = start + "Sở ".Length; i < end; i++)
        {
            bool startsWord = all[i - 1] == ' ' && char.IsUpper(all[i]);
            if (startsWord && KindAt(all, i) is not null)
            {
                return null;
            }

            if (startsWord && provinces.Opening(all.AsSpan(i, end - i), kind: null, day, out int length) is { } province)
            {
                return new UnitMention(Unit.Of(province), new TextSpan(start, i + length));
            }
        }

        return null;
    }

    private static UnitKind? KindAt(string all, int start)
    {
        foreach (UnitKind kind in UnitKind.All)
        {
            if (all.AsSpan(start).StartsWith(kind.Written, StringComparison.OrdinalIgnoreCase))
            {
                return kind;
            }
        }

        return null;
    }

    private static bool EndsWith(string all, int end, string word) => all.AsSpan(0, end).EndsWith(word, StringComparison.OrdinalIgnoreCase);
}
