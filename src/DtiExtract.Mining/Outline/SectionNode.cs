using System.Numerics;
using DtiExtract.Mining.Language;

namespace DtiExtract.Mining.Outline;

/// <summary>A section while the outline is built.</summary>
internal sealed class SectionNode
{
    private int _parts;

    /// <summary>The heading, as far as its last line.</summary>
    public required string Text { get; set; }

    public required HeadingMark Mark { get; init; }

    public required int StartBlock { get; init; }

    /// <summary>The first block after the section.</summary>
    public int EndBlock { get; set; }

    /// <summary>Place among the sections, from 1; known when they are built.</summary>
    public int Number { get; set; }

    /// <summary>The section that was open when this one began.</summary>
    public required SectionNode? Opener { get; init; }

    /// <summary>Whether a number or letter stands before the heading.</summary>
    public required bool IsNumbered { get; init; }

    /// <summary>Whether it is no section after all: an item of a list that looked like a part of a criterion.</summary>
    public bool IsDropped { get; private set; }

    public required SectionKind Kind { get; set; }

    /// <summary>Whether running text follows the heading in its block.</summary>
    public bool IsRunning { get; init; }

    /// <summary>The criterion that the heading names or may stand for.</summary>
    public string? Code { get; set; }

    /// <summary>The kind that holds should the section above turn out to be no criterion; null when the section is no part of one.</summary>
    public SectionKind? OutsideKind { get; init; }

    private SectionNode? Parent => Opener is { IsDropped: true } ? Opener.Parent : Opener;

    private int Level => Parent is null ? 1 : Parent.Level + 1;

    public bool NamesCriterion => Kind == SectionKind.Criterion;

    /// <summary>Notes that a requirement, result or verdict stands below.</summary>
    public void AddPart(SectionKind kind) => _parts |= 1 << (int)kind;

    /// <summary>A dotted number stands for a criterion when two of requirement, result and verdict stand below it.</summary>
    public void DecideCriterion()
    {
        if (!NamesCriterion && Code is not null)
        {
            bool isCriterion = BitOperations.PopCount((uint)_parts) >= 2;
            Kind = isCriterion ? SectionKind.Criterion : Kind;
            Code = isCriterion ? Code : null;
        }

        if (OutsideKind is { } outside && Parent is { NamesCriterion: false })
        {
            Kind = outside;
            IsDropped = !IsNumbered && outside == SectionKind.Other;
        }

        Code ??= Parent?.Code;
    }

    public Section ToSection(NormalText text)
    {
        int start = text.ToSource(text.Blocks[StartBlock].Span).Start;
        int end = text.ToSource(text.Blocks[EndBlock - 1].Span).End;
        return new Section
        {
            Id = new SectionId(Number),
            Span = new TextSpan(start, Math.Max(start, end)),
            Heading = Text,
            Level = Level,
            Parent = Parent is null ? null : new SectionId(Parent.Number),
            Kind = Kind,
            Criterion = Code,
        };
    }
}
