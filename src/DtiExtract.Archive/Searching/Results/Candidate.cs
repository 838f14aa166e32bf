namespace DtiExtract.Archive.Searching.Results;

/// <summary>A passage in its place among those found.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Rank">How well it fits, or its day.</param>
/// <param name="Part">Which part of the matches it is in.</param>
/// <param name="IsRanked">Whether its place comes from its rank.</param>
internal readonly record struct Candidate(long Id, double Rank, int Part, bool IsRanked);
