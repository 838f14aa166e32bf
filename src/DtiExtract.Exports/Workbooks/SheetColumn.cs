using DtiExtract.Exports.Messages;

namespace DtiExtract.Exports.Workbooks;

/// <summary>A column of a sheet.</summary>
/// <typeparam name="TRow">What a row is made from.</typeparam>
/// <param name="Name">Its name for programs.</param>
/// <param name="Label">Its head for people.</param>
/// <param name="Width">Its width in characters.</param>
/// <param name="Value">Takes the cell's content from the row.</param>
public sealed record SheetColumn<TRow>(string Name, Wording Label, int Width, Func<TRow, SheetValue?> Value);
