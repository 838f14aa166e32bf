namespace DtiExtract.Exports.ReviewSheets;

/// <summary>A paragraph in a cell.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Look">How they look.</param>
internal readonly record struct Line(string Text, Look Look = Look.Plain);
