using System.Globalization;
using DtiExtract.Corpus.Generating.Faults;
using DtiExtract.Corpus.Generating.Grammars;

namespace DtiExtract.Corpus.Generating.Writing;

/// <summary>Writes what a finding can point at though it is no figure: dates of documents and the unit's own name.</summary>
/// <param name="scene">The report.</param>
internal sealed class Marker(Scene scene)
{
    private readonly Register _register = new(scene.Place);

    /// <summary>Writes number, symbol and date of the unit's document on the year.</summary>
    public void WriteOwn(TextDraft draft, string symbol)
    {
        bool faulty = scene.Memory.Signature is not null && scene.Faults.Take(FaultKind.ImplausibleDate);
        DateOnly signed = scene.Period.SignedOn;
        (string number, DateOnly right) = _register.OfYear(symbol, scene.Period.Year);
        DateOnly day = faulty ? signed.AddDays(scene.Dice.Between(4, 45)) : right;
        draft.Append($"{number} ngày ");
        int start = draft.Length;
        draft.Append(Words.Date(day));
        if (faulty)
        {
            string mark = Mark(draft, start);
            scene.Faults.Record("implausible-date", "error", [scene.Memory.Signature!, mark], $"The document is dated {Words.Date(day)}, after the report itself ({Words.Date(signed)}).", "Check the date against the original.");
        }
    }

    /// <summary>Writes a national document of the time before the report, with its date.</summary>
    public void WriteAct(TextDraft draft)
    {
        Act act = scene.Dice.Pick([.. scene.Grammar.Texts.Acts.Where(act => act.Day < scene.Period.AsOf)]);
        bool faulty = scene.Faults.Take(FaultKind.MisdatedAct);
        string date = faulty ? NextYear(act.Date) : act.Date;
        draft.Append($"{act.Name} ngày ");
        int start = draft.Length;
        draft.Append(date);
        if (faulty)
        {
            scene.Faults.Record("implausible-date", "error", [Mark(draft, start)], $"{act.Name} is of {act.Date}, not of {date}.", act.Date);
        }
    }

    /// <summary>Writes the unit's name with its kind.</summary>
    public void WriteSelf(TextDraft draft)
    {
        bool faulty = scene.Place.Level == "commune" && scene.Faults.Take(FaultKind.ForeignUnit);
        string name = faulty ? scene.Place.Neighbour(scene.Dice, scene.Grammar.Places).Self : scene.Place.Self;
        int start = draft.Length;
        draft.Append(name);
        if (faulty)
        {
            scene.Faults.Record("foreign-unit", "error", [Mark(draft, start)], $"The report of {scene.Place.Self} names {name}.", scene.Place.Self);
        }
    }

    private string Mark(TextDraft draft, int start)
    {
        string id = scene.Memory.NextPlace();
        draft.MarkFrom(start, id);
        return id;
    }

    private static string NextYear(string date) => date[..^4] + (int.Parse(date[^4..], CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture);
}
