using DtiExtract.Exports.Messages;

namespace DtiExtract.Exports.Workbooks;

/// <summary>The content of a cell; null stands for an empty one.</summary>
public abstract record SheetValue
{
    /// <summary>A text.</summary>
    public static SheetValue? Of(string? text) => string.IsNullOrEmpty(text) ? null : new TextCell(text);

    /// <summary>A number.</summary>
    public static SheetValue? Of(decimal? number) => number is { } stated ? new NumberCell(stated) : null;

    /// <summary>A date.</summary>
    public static SheetValue? Of(DateOnly? date) => date is { } stated ? new DateCell(stated) : null;

    /// <summary>A word of the contract.</summary>
    public static SheetValue? Of(Term? term) => term is { } stated ? new TermCell(stated) : null;
}

/// <summary>A text.</summary>
public sealed record TextCell(string Text) : SheetValue;

/// <summary>A number, its digits as stated.</summary>
public sealed record NumberCell(decimal Number) : SheetValue;

/// <summary>A date.</summary>
public sealed record DateCell(DateOnly Date) : SheetValue;

/// <summary>A word of the contract: its code for programs, its label for people.</summary>
public sealed record TermCell(Term Term) : SheetValue;

/// <summary>Yes or no.</summary>
public sealed record FlagCell(bool Flag) : SheetValue;
