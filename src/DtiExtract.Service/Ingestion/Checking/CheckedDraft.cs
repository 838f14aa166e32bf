using System.Collections.Immutable;
using DtiExtract.Mining;

namespace DtiExtract.Service.Ingestion.Checking;

/// <summary>What is to be said of a draft.</summary>
/// <param name="Name">The name of the file.</param>
/// <param name="Content">Its bytes; none when there are too many.</param>
/// <param name="Report">What was mined; null when it could not be read.</param>
/// <param name="Problems">Why it could not be read, or what is doubtful.</param>
internal sealed record CheckedDraft(string Name, byte[] Content, MinedReport? Report, ImmutableArray<Problem> Problems);
