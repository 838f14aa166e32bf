using System.Collections.Immutable;
using DtiExtract.Corpus.Generating.Faults;
using DtiExtract.Corpus.Generating.Grammars;
using DtiExtract.Corpus.Source;

namespace DtiExtract.Corpus.Generating.Writing;

/// <summary>A report while it is written, block by block.</summary>
internal sealed class ReportDraft
{
    private readonly ImmutableArray<Block>.Builder _blocks = ImmutableArray.CreateBuilder<Block>();
    private readonly bool _numbersItself;

    /// <summary>Begins a report.</summary>
    /// <param name="scene">What it is made from.</param>
    /// <param name="numbersItself">Whether the word processor numbers the headings.</param>
    public ReportDraft(Scene scene, bool numbersItself)
    {
        Scene = scene;
        _numbersItself = numbersItself;
        Pen = new Pen(scene);
        Statements = new StatementWriter(scene, Pen);
    }

    /// <summary>What it is made from.</summary>
    public Scene Scene { get; }

    /// <summary>Writes templates.</summary>
    public Pen Pen { get; }

    /// <summary>Writes measures.</summary>
    public StatementWriter Statements { get; }

    /// <summary>What is written so far.</summary>
    public ImmutableArray<Block> Blocks => _blocks.ToImmutable();

    /// <summary>Adds a block.</summary>
    public void Add(Block block) => _blocks.Add(block);

    /// <summary>Adds a paragraph that one thing writes.</summary>
    public void Add(ParagraphKind kind, Action<TextDraft> write)
    {
        var text = new TextDraft();
        write(text);
        _blocks.Add(new Paragraph(kind, 0, text.ToRichText()));
    }

    /// <summary>Adds a sentence as a paragraph.</summary>
    public void Add(ParagraphKind kind, string template) => Add(kind, text => Pen.Write(text, template));

    /// <summary>Adds a heading.</summary>
    /// <param name="level">Its level.</param>
    /// <param name="number">Its number with what follows it: "1.4. ".</param>
    /// <param name="title">Its words.</param>
    /// <param name="wrong">The number that stands there when the report gets a wrong one; null where it can't.</param>
    public void Heading(int level, string number, string title, string? wrong = null)
    {
        var text = new TextDraft();
        bool faulty = wrong is not null && !_numbersItself && Scene.Faults.Take(FaultKind.Misnumbered);
        if (!_numbersItself)
        {
            text.Append(faulty ? wrong! : number);
        }

        if (faulty)
        {
            string id = Scene.Memory.NextPlace();
            text.MarkFrom(0, id);
            Scene.Faults.Record("misnumbered", "warning", [id], $"The heading is numbered '{wrong!.Trim()}'; after the one before it must be '{number.Trim()}'.", number.Trim());
        }

        text.Append(Pen.Fill(title));
        _blocks.Add(new Paragraph(ParagraphKind.Heading, level, text.ToRichText()));
    }

    /// <summary>States indicators one after the other in the form of a list or of running text.</summary>
    public void State(IReadOnlyList<Measurable> what, ParagraphKind kind)
    {
        if (kind == ParagraphKind.Body)
        {
            foreach (Measurable[] group in what.Chunk(Scene.Dice.Between(2, 3)))
            {
                Add(kind, text => Join(text, [.. group.Select(one => (Action<TextDraft>)(part => Statements.State(part, one)))]));
            }

            return;
        }

        foreach (Measurable one in what)
        {
            Add(kind, text => Statements.State(text, one));
        }
    }

    /// <summary>Writes sentences with a space between them.</summary>
    public static void Join(TextDraft text, IReadOnlyList<Action<TextDraft>> sentences)
    {
        foreach (Action<TextDraft> write in sentences)
        {
            if (text.Length > 0)
            {
                text.Append(" ");
            }

            write(text);
        }
    }
}
