using System.Globalization;
using DtiExtract.Corpus.Generating.Writing;
using DtiExtract.Corpus.Source;

namespace DtiExtract.Corpus.Generating.Outlines;

/// <summary>The head of a report: letterhead, title, addressee and first sentence, with what annotators say of them.</summary>
internal sealed class Head
{
    private readonly ReportDraft _draft;
    private readonly Scene _scene;
    private readonly Dice _dice;
    private readonly bool _isSigned;
    private readonly bool _namesProvince;
    private readonly string _number;

    /// <summary>Decides what stands there.</summary>
    /// <param name="draft">The report.</param>
    /// <param name="namesProvince">Whether the province must be named.</param>
    public Head(ReportDraft draft, bool namesProvince)
    {
        (_draft, _scene, _dice) = (draft, draft.Scene, draft.Scene.Dice);
        _isSigned = _dice.Chance(0.75);
        _namesProvince = namesProvince || _dice.Chance(0.7);
        _number = new Register(Place).ReportOf(_scene.Period.SignedOn);
    }

    private Place Place => _scene.Place;

    private bool KnowsProvince => _namesProvince || Place.Parent is null || Place.Parent.StartsWith("tỉnh", StringComparison.Ordinal);

    /// <summary>Writes it.</summary>
    /// <param name="titles">The titles to choose from.</param>
    public void Write(IReadOnlyList<string> titles)
    {
        _draft.Add(Letterhead());
        _draft.Add(ParagraphKind.Centred, text => text.Append("BÁO CÁO"));
        _draft.Add(ParagraphKind.Centred, text => WriteTitle(text, _dice.Pick(titles)));
        _draft.Add(ParagraphKind.Body, text => text.Append(Addressee()));
        _draft.Add(ParagraphKind.Body, _dice.Pick(_scene.Grammar.Texts.Openings));
    }

    /// <summary>The header as annotators state it.</summary>
    /// <param name="criterionSet">The set that the report follows.</param>
    public FrontHeader Header(string? criterionSet) => new()
    {
        Unit = Place.Self,
        UnitLevel = Place.Level,
        Parent = Place.Parent,
        Province = KnowsProvince ? $"tỉnh {Place.Province}" : null,
        Period = _scene.Period.Text,
        PeriodStart = Iso(_scene.Period.Start),
        PeriodEnd = Iso(_scene.Period.End),
        DocumentNumber = _isSigned ? _number : null,
        SignedOn = _isSigned ? Iso(_scene.Period.SignedOn) : null,
        CriterionSet = criterionSet,
    };

    private Letterhead Letterhead()
    {
        string self = Place.Self.ToUpperInvariant();
        string[] own = _dice.Chance(0.7) ? ["ỦY BAN NHÂN DÂN", self] : [$"UBND {self}"];
        string[] left = Place.Level == "commune" && _dice.Chance(0.6) ? [$"UBND {Place.Parent!.ToUpperInvariant()}", .. own] : own;
        return new Letterhead(
            [.. left.Append($"Số: {(_isSigned ? _number : $"     /{Register.Report}")}").Select(Plain)],
            [Plain("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), Plain("Độc lập - Tự do - Hạnh phúc"), PlaceAndDate()]);
    }

    private RichText PlaceAndDate()
    {
        DateOnly day = _scene.Period.SignedOn;
        var text = new TextDraft();
        text.Append($"{Place.Name}, ");
        int start = text.Length;
        string date = string.Create(CultureInfo.InvariantCulture, $"ngày {(_isSigned ? day.Day.ToString("00", CultureInfo.InvariantCulture) : "    ")} tháng {day.Month} năm {day.Year}");
        text.Append(date);
        if (_isSigned)
        {
            _scene.Memory.Signature = _scene.Memory.NextPlace();
            text.MarkFrom(start, _scene.Memory.Signature);
        }

        return text.ToRichText();
    }

    private void WriteTitle(TextDraft text, string title)
    {
        text.Append(_draft.Pen.Fill(title));
        _scene.Memory.Title = _scene.Memory.NextPlace();
        text.MarkFrom(0, _scene.Memory.Title);
    }

    private string Addressee()
    {
        if (Place.Parent is null)
        {
            return Place.Reformed ? "Kính gửi: Bộ Khoa học và Công nghệ." : "Kính gửi: Bộ Thông tin và Truyền thông.";
        }

        string whole = _draft.Pen.Fill(_dice.Pick(_scene.Grammar.Texts.Addressee));
        return Place.Parent.StartsWith("tỉnh", StringComparison.Ordinal) || !_namesProvince ? whole : $"{whole[..^1]}, tỉnh {Place.Province}.";
    }

    private static RichText Plain(string line)
    {
        var text = new TextDraft();
        text.Append(line);
        return text.ToRichText();
    }

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
