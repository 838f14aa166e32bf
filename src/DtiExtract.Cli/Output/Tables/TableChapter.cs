using System.Collections.Immutable;

namespace DtiExtract.Cli.Output.Tables;

/// <summary>A stretch of a report's table under one title: a group of criteria, or a pillar.</summary>
/// <param name="Title">The title.</param>
/// <param name="Items">The criteria or indicators in it.</param>
internal sealed record TableChapter(Wording Title, ImmutableArray<TableItem> Items);
