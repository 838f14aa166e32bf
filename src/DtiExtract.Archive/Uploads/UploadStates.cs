using System.Collections.Immutable;
using DtiExtract.Archive.Schema;

namespace DtiExtract.Archive.Uploads;

/// <summary>Which states of uploads lead on.</summary>
public static class UploadStates
{
    /// <summary>The states that are not final.</summary>
    public static ImmutableArray<UploadState> Open { get; } = [UploadState.Received, UploadState.Waiting, UploadState.Mining];
}
