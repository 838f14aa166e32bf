using System.Collections.Immutable;

namespace DtiExtract.Archive.Searching.Matching;

/// <summary>What the index is asked for, in the terms of the index; each database writes it in its own language.</summary>
internal abstract record Match
{
    /// <summary>All of several.</summary>
    public static Match All(IReadOnlyCollection<Match> parts) => parts.Count == 1 ? parts.First() : new AllMatch([.. parts]);

    /// <summary>One of several at least.</summary>
    public static Match Any(IReadOnlyCollection<Match> parts) => parts.Count == 1 ? parts.First() : new AnyMatch([.. parts]);
}

/// <summary>A term.</summary>
internal sealed record TermMatch(string Term) : Match;

/// <summary>Terms one after the other.</summary>
internal sealed record PhraseMatch(ImmutableArray<string> Terms) : Match;

/// <summary>All of several.</summary>
internal sealed record AllMatch(ImmutableArray<Match> Parts) : Match;

/// <summary>One of several at least.</summary>
internal sealed record AnyMatch(ImmutableArray<Match> Parts) : Match;

/// <summary>One without the other.</summary>
internal sealed record ExceptMatch(Match Wanted, Match Unwanted) : Match;
