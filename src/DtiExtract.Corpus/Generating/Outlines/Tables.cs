using DtiExtract.Corpus.Generating.Grammars;
using DtiExtract.Corpus.Generating.Writing;
using DtiExtract.Corpus.Source;

namespace DtiExtract.Corpus.Generating.Outlines;

/// <summary>Writes tables: targets and results, dossiers by field, dossiers by commune.</summary>
/// <param name="draft">The report.</param>
internal sealed class Tables(ReportDraft draft)
{
    private const string OnlineDossiers = "online-dossier-rate";
    private static readonly string[] Percentages = ["p", "t"];
    private readonly Scene _scene = draft.Scene;
    private readonly Dice _dice = draft.Scene.Dice;

    /// <summary>A row for each of some indicators: what was planned, what was reached; or the ratio with its percentage beside it, where the ratio is no longer than its cell.</summary>
    public void WriteTargets()
    {
        Measurable[] fit = [.. _scene.Grammar.Measurables.Where(IsForTable)];
        IReadOnlyList<Measurable> chosen = _dice.Some(fit, _dice.Between(4, 9));
        bool asRatios = _scene.Place.Level != "province" && _dice.Chance(0.35);
        Row head = asRatios
            ? Header("TT", "Chỉ tiêu", "Kết quả", "Tỷ lệ (%)")
            : Header("TT", "Chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện");
        Measurable[] rows = [.. chosen.Where(what => !asRatios || what.Kind == MeasureKind.Rate)];
        if (rows.Length > 0)
        {
            WriteCaption("targets");
            draft.Add(new Table([head, .. rows.Select((what, index) => asRatios ? RatioRow(index + 1, what) : TargetRow(index + 1, what))]));
        }
    }

    /// <summary>Dossiers received and sent in online, by field.</summary>
    public void WriteFields() => WriteDossiers("fields", "Lĩnh vực", _dice.Some(_scene.Grammar.Texts.Fields, _dice.Between(3, 6)));

    /// <summary>Dossiers received and sent in online, by commune.</summary>
    public void WriteCommunes()
    {
        HashSet<string> names = [];
        int communes = (int)Math.Min(_scene.Community.Communes, 24);
        while (names.Count < communes)
        {
            names.Add("xã " + Place.NameOf(_dice, _scene.Grammar.Places));
        }

        WriteDossiers("communes", "Địa phương", [.. names]);
    }

    private void WriteCaption(string caption) => draft.Add(ParagraphKind.Body, text => text.Append(draft.Pen.Fill(_dice.Pick(_scene.Grammar.Texts.Captions[caption]))));

    private bool IsForTable(Measurable what) =>
        what is { Target: not null, Kind: MeasureKind.Rate or MeasureKind.Count } && what.IsFor(_scene.Place.Level) && !_scene.Memory.Spoilt.Contains(what.Id) && _scene.Community.Of(what).Part > 0;

    private Row RatioRow(int number, Measurable what)
    {
        Measure measure = _scene.Community.Of(what);
        var slots = SlotsOf(measure);
        var ratio = new TextDraft();
        string id = draft.Pen.Write(ratio, "[ratio|{n}/{d}]", slots, measure, typed: false).Ids.Single();
        decimal stated = slots["p"].Value!.Value;
        ratio.Amend(id, figure => figure with { Percent = stated });
        var percent = new TextDraft();
        percent.Append(slots["p"].Text);
        percent.MarkFrom(0, id + Mark.Continued);
        return Cells(Text(Numbers.Arabic(number)), Text(slots["Np"].Text), ratio.ToRichText(), percent.ToRichText());
    }

    private Row TargetRow(int number, Measurable what)
    {
        Measure measure = _scene.Community.Of(what);
        var slots = SlotsOf(measure);
        bool isShare = measure.IsShare;
        string name = isShare ? $"Tỷ lệ {slots["np"].Text}" : $"Số {slots["np"].Text}";
        return Cells(
            Text(Numbers.Arabic(number)),
            Text(name),
            Text(isShare ? "%" : slots["unit"].Text),
            Figure(isShare ? "[percent target|{t}]" : "[count target|{t}]", slots, measure),
            Figure(isShare ? "[percent|{p}]" : "[count|{v}]", slots, measure));
    }

    /// <summary>The placeholders of a measure, percentages without their sign.</summary>
    private Dictionary<string, Slot> SlotsOf(Measure measure)
    {
        var slots = new MeasureSlots(_scene, draft.Pen.Words).Make(measure);
        foreach (string name in Percentages.Where(name => measure.IsShare && slots.ContainsKey(name)))
        {
            decimal value = slots[name].Value!.Value;
            slots[name] = new Slot(_scene.Style.PercentNumber(value), value);
        }

        return slots;
    }

    private void WriteDossiers(string caption, string head, IReadOnlyList<string> names)
    {
        if (_scene.Memory.Spoilt.Contains(OnlineDossiers))
        {
            return;
        }

        Measure measure = _scene.Community.Of(_scene.Grammar.ById[OnlineDossiers]);
        WriteCaption(caption);
        decimal[] received = Split(measure.Whole, names.Count);
        decimal[] online = Within(received, measure.Part);
        (RichText Received, RichText Online, RichText Rate, string ReceivedId, string OnlineId) total = Numbered(measure, "các đơn vị", measure.Whole, measure.Part, null, null);
        var rows = names.Select((name, i) =>
        {
            var row = Numbered(measure, name, received[i], online[i], total.ReceivedId, total.OnlineId);
            return Cells(Text(Numbers.Arabic(i + 1)), Text(name), row.Received, row.Online, row.Rate);
        });
        draft.Add(new Table([Header("TT", head, "Tiếp nhận (hồ sơ)", "Trực tuyến (hồ sơ)", "Tỷ lệ (%)"), .. rows, Cells(RichText.Empty, Text("Tổng cộng"), total.Received, total.Online, total.Rate)]));
    }

    private (RichText Received, RichText Online, RichText Rate, string ReceivedId, string OnlineId) Numbered(Measure measure, string of, decimal received, decimal online, string? receivedTotal, string? onlineTotal)
    {
        decimal percent = received == 0 ? 0 : _scene.Style.Round(100 * online / received);
        var slots = new Dictionary<string, Slot>(StringComparer.Ordinal)
        {
            ["unit"] = new("hồ sơ"),
            ["np"] = new($"hồ sơ nộp trực tuyến: {of}"),
            ["n"] = new(_scene.Style.Number(online), online),
            ["d"] = new(_scene.Style.Number(received), received),
            ["p"] = new(_scene.Style.PercentNumber(percent), percent),
        };
        (RichText whole, string wholeId) = Part("[count base|{d}]", slots, measure, receivedTotal);
        (RichText part, string partId) = Part("[count|{n}]", slots, measure, onlineTotal);
        return (whole, part, Figure("[percent|{p}]", slots, measure), wholeId, partId);
    }

    private (RichText Text, string Id) Part(string template, Dictionary<string, Slot> slots, Measure measure, string? total)
    {
        var text = new TextDraft();
        string id = draft.Pen.Write(text, template, slots, measure, typed: false).Ids.Single();
        text.Amend(id, figure => figure with { PartOf = total });
        return (text.ToRichText(), id);
    }

    private RichText Figure(string template, Dictionary<string, Slot> slots, Measure measure)
    {
        var text = new TextDraft();
        draft.Pen.Write(text, template, slots, measure, typed: false);
        return text.ToRichText();
    }

    private decimal[] Split(decimal total, int parts)
    {
        decimal[] weights = [.. Enumerable.Range(0, parts).Select(_ => _dice.Between(1m, 9m))];
        decimal[] split = [.. weights.Select(weight => Math.Floor(total * weight / weights.Sum()))];
        split[^1] += total - split.Sum();
        return split;
    }

    /// <summary>A part of each number, so that the parts make up <paramref name="total"/>.</summary>
    private decimal[] Within(decimal[] wholes, decimal total)
    {
        decimal share = total / wholes.Sum();
        decimal[] parts = [.. wholes.Select(whole => Math.Min(whole, Math.Floor(whole * share * _dice.Between(0.85m, 1.12m))))];
        for (int i = 0; parts.Sum() != total; i = (i + 1) % parts.Length)
        {
            decimal missing = total - parts.Sum();
            parts[i] = Math.Clamp(parts[i] + missing, 0, wholes[i]);
        }

        return parts;
    }

    private static Row Header(params string[] heads) => new(IsHeader: true, [.. heads.Select(head => new Cell(CellMerge.None, Text(head)))]);

    private static Row Cells(params RichText[] cells) => new(IsHeader: false, [.. cells.Select(cell => new Cell(CellMerge.None, cell))]);

    private static RichText Text(string words)
    {
        var text = new TextDraft();
        text.Append(words);
        return text.ToRichText();
    }
}
