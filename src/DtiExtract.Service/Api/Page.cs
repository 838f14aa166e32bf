using System.Collections.Immutable;

namespace DtiExtract.Service.Api;

/// <summary>A page of a list.</summary>
/// <typeparam name="T">What is listed.</typeparam>
/// <param name="Items">What stands on it.</param>
/// <param name="Next">From where the next page goes on; null on the last.</param>
internal sealed record Page<T>(ImmutableArray<T> Items, string? Next);
