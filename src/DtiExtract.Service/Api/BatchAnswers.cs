namespace DtiExtract.Service.Api;

/// <summary>A batch with what became of its files.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Name">What the person called it.</param>
/// <param name="Source">"upload" or "import".</param>
/// <param name="By">Who gave it in.</param>
/// <param name="CreatedAt">When it was begun.</param>
/// <param name="ReceivedAt">When all its files had come in; null while they come.</param>
/// <param name="FinishedAt">When its last file came to an end; null until then.</param>
/// <param name="Counts">How many files are in each state.</param>
/// <param name="FilesPerSecond">The pace of the last minute; null when nothing came to an end in it.</param>
/// <param name="SecondsLeft">How long the rest takes at that pace; null when that can't be told.</param>
internal sealed record BatchAnswer(
    long Id,
    string Name,
    string Source,
    string By,
    DateTimeOffset CreatedAt,
    DateTimeOffset? ReceivedAt,
    DateTimeOffset? FinishedAt,
    StateCounts Counts,
    double? FilesPerSecond,
    double? SecondsLeft);

/// <summary>How many files are in each state.</summary>
internal sealed record StateCounts(int Total, int Received, int Waiting, int Mining, int Done, int Failed, int Duplicate);

/// <summary>A file of a batch.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Name">Its name, with the archive and folders that it came in.</param>
/// <param name="Size">Number of bytes.</param>
/// <param name="State">Where it is on its way.</param>
/// <param name="Reasons">Why it failed, or what is doubtful.</param>
/// <param name="Attempts">How often it was tried.</param>
/// <param name="ReceivedAt">When it was received.</param>
/// <param name="StartedAt">When the last try began.</param>
/// <param name="FinishedAt">When it came to an end.</param>
/// <param name="ReportId">The report that it became, or has the same content as.</param>
internal sealed record FileAnswer(
    long Id,
    string Name,
    long Size,
    string State,
    IReadOnlyList<ReasonAnswer> Reasons,
    int Attempts,
    DateTimeOffset ReceivedAt,
    DateTimeOffset? StartedAt,
    DateTimeOffset? FinishedAt,
    long? ReportId);

/// <summary>A reason, with a code for programs.</summary>
internal sealed record ReasonAnswer(string Code, string Vietnamese, string English);

/// <summary>How many files are tried again.</summary>
internal sealed record RetryAnswer(int Files);
