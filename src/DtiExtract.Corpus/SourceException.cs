namespace DtiExtract.Corpus;

/// <summary>An annotated source is wrong at a line.</summary>
/// <param name="file">The source file.</param>
/// <param name="line">The line, from 1.</param>
/// <param name="reason">What is wrong.</param>
public sealed class SourceException(string file, int line, string reason) : Exception($"{file}:{line}: {reason}");
