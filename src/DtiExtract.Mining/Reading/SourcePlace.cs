using System.Collections.Immutable;

namespace DtiExtract.Mining.Reading;

/// <summary>Where in the original a stretch of text stands.</summary>
public abstract record SourcePlace;

/// <summary>A place in plain text.</summary>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">UTF-16 position in the line, from 1.</param>
public sealed record TextPlace(int Line, int Column) : SourcePlace;

/// <summary>A place in a .docx.</summary>
/// <param name="Part">The part of the package, such as <c>word/document.xml</c>.</param>
/// <param name="Paragraph">Number of the paragraph in its part, from 0, in the order of the XML.</param>
/// <param name="Table">Number of the table in the report, from 0, when the place is in one.</param>
/// <param name="Row">Row of the table, from 0.</param>
/// <param name="Column">Grid column of the table, from 0.</param>
public sealed record DocumentPlace(string Part, int Paragraph, int? Table, int? Row, int? Column) : SourcePlace;

/// <summary>A place in a .pdf.</summary>
/// <param name="Page">Page on which the stretch begins, from 1.</param>
/// <param name="Boxes">One box for each line of words that the stretch touches on that page.</param>
public sealed record PagePlace(int Page, ImmutableArray<PageBox> Boxes) : SourcePlace;

/// <summary>A box on a page, in points from the page's upper left corner.</summary>
/// <param name="X0">Left.</param>
/// <param name="Y0">Top.</param>
/// <param name="X1">Right.</param>
/// <param name="Y1">Bottom.</param>
public readonly record struct PageBox(decimal X0, decimal Y0, decimal X1, decimal Y1);
