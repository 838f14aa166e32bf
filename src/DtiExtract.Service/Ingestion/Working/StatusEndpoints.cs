using DtiExtract.Archive.Schema;
using DtiExtract.Archive.Uploads;
using DtiExtract.Service.Children;
using Microsoft.AspNetCore.Http.HttpResults;

namespace DtiExtract.Service.Ingestion.Working;

/// <summary>What the node is and what it is at: <c>/api/status</c>.</summary>
internal static class StatusEndpoints
{
    /// <summary>Maps it.</summary>
    public static void Map(RouteGroupBuilder api) => api.MapGet("/status", GetAsync).WithTags("Operation").WithName("GetStatus").WithSummary("What the node does, how its children are isolated, and what waits");

    private static async Task<Ok<NodeStatus>> GetAsync(ServiceStart start, ChildPool pool, UploadLeases queue, CancellationToken cancellationToken)
    {
        IReadOnlyDictionary<UploadState, int> counts = await queue.CountOpenAsync(cancellationToken);
        return TypedResults.Ok(new NodeStatus(
            WordOf(start.Role),
            start.Node,
            typeof(StatusEndpoints).Assembly.GetName().Version?.ToString(3),
            start.Role == ServiceRole.Web ? null : Children(pool),
            UploadStates.Open.ToDictionary(WordOf, state => counts.GetValueOrDefault(state), StringComparer.Ordinal)));
    }

    private static ChildrenStatus Children(ChildPool pool)
    {
        Wording sentence = Sentence(pool.Isolation);
        return new ChildrenStatus(pool.Size, WordOf(pool.Isolation), sentence.Vietnamese, sentence.English);
    }

    /// <summary>How children are kept apart, in a sentence.</summary>
    public static Wording Sentence(ChildIsolation isolation) => isolation switch
    {
        ChildIsolation.Sandbox => new(
            "Mỗi tệp được đọc trong một tiến trình con bị giới hạn bộ nhớ và thời gian, không có mạng và không thấy kho lưu trữ.",
            "Every file is read in a child process with limits of memory and time, without a network and without sight of the archive."),
        ChildIsolation.Memory => new(
            "Mỗi tệp được đọc trong một tiến trình con bị giới hạn bộ nhớ và thời gian, nhưng KHÔNG bị cắt mạng: hãy cài bubblewrap, hoặc cho phép dùng nó.",
            "Every file is read in a child process with limits of memory and time, but its network is NOT cut off: install bubblewrap, or allow its use."),
        ChildIsolation.None => new(
            "Mỗi tệp được đọc trong một tiến trình con bị giới hạn thời gian, nhưng hệ thống này KHÔNG cắt mạng và KHÔNG giới hạn bộ nhớ ngoài .NET.",
            "Every file is read in a child process with a limit of time, but this system does NOT cut off its network and does NOT limit memory beyond that of .NET."),
    };

    private static string WordOf<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();

    /// <summary>What a node is and what it is at.</summary>
    internal sealed record NodeStatus(string Role, string Node, string? Version, ChildrenStatus? Children, IReadOnlyDictionary<string, int> Uploads);

    /// <summary>The children of a node.</summary>
    internal sealed record ChildrenStatus(int Number, string Isolation, string Message, string English);
}
