namespace DtiExtract.Mining.Reconciliation.Judging;

/// <summary>What a report says of a criterion, or of a number of them.</summary>
public enum VerdictKind
{
    /// <summary>"Đạt", "Hoàn thành", "Vượt".</summary>
    Met,

    /// <summary>"Cơ bản đạt": counted as met by some, as not met by others.</summary>
    Nearly,

    /// <summary>"Đang triển khai".</summary>
    InProgress,

    /// <summary>"Chưa đạt", "Không hoàn thành".</summary>
    Missed,
}
