using System.Collections.Immutable;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Reconciliation.Repairing;

namespace DtiExtract.Mining.Reconciliation;

/// <summary>Something that an auditor would want to see: statements that contradict each other, or themselves.</summary>
public sealed record Finding
{
    /// <summary>Its name inside the report.</summary>
    public FindingId Id { get; init; }

    /// <summary>The check that found it.</summary>
    public required Check Check { get; init; }

    /// <summary>Every place in the report's text as read that takes part, in the order of the text.</summary>
    public required ImmutableArray<TextSpan> Spans { get; init; }

    /// <summary>The figures that take part, in the order of the text; empty when none does.</summary>
    public ImmutableArray<FigureId> Figures { get; init; } = [];

    /// <summary>What the sentence names; every number in it is one that the verdict was reached by.</summary>
    public required ImmutableArray<FindingArgument> Arguments { get; init; }

    /// <summary>The calculation: "44956/5022 = 895,18 % ∉ [898,65; 898,75]"; null where nothing is calculated.</summary>
    public string? Arithmetic { get; init; }

    /// <summary>The changes that would make it go away, the likeliest first; several of equal confidence are equally likely. Empty when none is known.</summary>
    public ImmutableArray<Repair> Repairs { get; init; } = [];

    /// <summary>The places in other reports that take part; empty for what is found within one report.</summary>
    public ImmutableArray<PlaceElsewhere> Elsewhere { get; init; } = [];

    /// <summary>What is wrong.</summary>
    public FindingType Type => Check.Type;

    /// <summary>How grave it is.</summary>
    public Severity Severity => Check.Severity;

    /// <summary>One sentence for people.</summary>
    public string Message(MessageLanguage language) => Check.Sentence(language).Fill(Arguments, language);
}
