namespace DtiExtract.Archive.Uploads;

/// <summary>Tells the workers of this process that uploads wait. Workers elsewhere look for themselves each second.</summary>
public interface IUploadSignal
{
    /// <summary>Uploads wait: to be called when they are committed.</summary>
    void Wake();

    /// <summary>Waits until somebody calls, or the time is over. A call while nobody waits is not lost.</summary>
    Task WaitAsync(TimeSpan atMost, CancellationToken cancellationToken);
}
