using DtiExtract.Corpus.Generating.Grammars;
using DtiExtract.Corpus.Generating.Writing;
using DtiExtract.Corpus.Source;

namespace DtiExtract.Corpus.Generating.Outlines;

/// <summary>Reports that go topic by topic: the eight pillars, or sections of their own.</summary>
/// <param name="draft">The report.</param>
internal sealed class TopicOutline(ReportDraft draft)
{
    private const string PlainProfile = "Toàn {xã} có";
    private readonly Scene _scene = draft.Scene;
    private readonly Dice _dice = draft.Scene.Dice;
    private readonly Texts _texts = draft.Scene.Grammar.Texts;
    private readonly Topics _topics = new(draft);

    /// <summary>Writes the eight pillars, as parts of the report or within one.</summary>
    public void WritePillars()
    {
        (string Title, string[] Topics)[] sections = [.. Topics.InOrder.Select(topic => (_dice.Pick(_texts.Pillars[topic]), (string[])[topic]))];
        if (_dice.Chance(0.5))
        {
            WriteWithin(sections, most: 5);
        }
        else
        {
            WriteProfile();
            Func<int, string> number = _dice.Chance(0.5) ? Numbers.Arabic : Numbers.Roman;
            WriteSections(sections, 1, number, most: 5);
            new Ending(draft).Write(sections.Length + 1, number);
        }
    }

    /// <summary>Writes sections that the unit made up.</summary>
    public void WriteFreely() => WriteWithin([.. _texts.Narrative.Select(section => (section.Title, section.Topics.ToArray()))], most: 6);

    private void WriteWithin((string Title, string[] Topics)[] sections, int most)
    {
        draft.Heading(1, "I. ", _dice.Pick(_texts.Parts["profile"]));
        WriteProfile();
        draft.Heading(1, "II. ", _dice.Pick(_texts.Parts["results"]));
        WriteSections(sections, 2, Numbers.Arabic, most);
        new Ending(draft).Write(3, Numbers.Roman);
    }

    private void WriteSections((string Title, string[] Topics)[] sections, int level, Func<int, string> number, int most)
    {
        for (int i = 0; i < sections.Length; i++)
        {
            draft.Heading(level, $"{number(i + 1)}. ", sections[i].Title, i > 0 ? $"{number(i)}. " : null);
            foreach (string topic in sections[i].Topics)
            {
                _topics.Write(topic, most);
            }

            if (sections[i].Topics.Contains("government") && _scene.Place.Level == "district" && _dice.Chance(0.6))
            {
                new Tables(draft).WriteCommunes();
            }
        }
    }

    private void WriteProfile()
    {
        string[] profiles = [.. _texts.Profile.Where(sentence => _scene.Place.Level != "province" || sentence.StartsWith(PlainProfile, StringComparison.Ordinal))];
        draft.Add(ParagraphKind.Body, _dice.Pick(profiles));
    }
}
