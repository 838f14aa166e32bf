using DtiExtract.Archive;
using DtiExtract.Cli.Inputs;
using DtiExtract.Mining.Rules;
using DtiExtract.Service.Children;
using DtiExtract.Service.Ingestion.Working;
using DtiExtract.TestServers;
using Microsoft.Extensions.Logging.Abstractions;

namespace DtiExtract.Service.Tests.Children;

/// <summary>Pools of real children, and of children that a test makes up.</summary>
internal static class SomeChildren
{
    /// <summary>A report that a child can read, about a made-up place.</summary>
    public const string Report = "ỦY BAN NHÂN DÂN\nXÃ SUỐI THỬ\n\nBÁO CÁO\nKết quả chuyển đổi số 06 tháng đầu năm 2024\n\nTổng số văn bản đi là 120 văn bản, trong đó 114/120 văn bản được ký số, đạt 95%.\n";

    /// <summary>The command of a real child.</summary>
    public static readonly string[] Command = ["dotnet", Path.Join(AppContext.BaseDirectory, "dti.dll"), "child", "--rules", Repository.At("rules"), "--models", Repository.At("models")];

    /// <summary>A pool of one child.</summary>
    public static ChildPool Pool(TemporaryFolder folder, string[] command, MiningOptions? options = null) => new(
        new ServiceStart { Archive = new ArchiveOptions { Folder = folder.Path }, Rules = Rules(), ChildCommand = [.. command] },
        (options ?? new MiningOptions()) with { Children = 1 },
        NullLogger<ChildPool>.Instance);

    /// <summary>The command of a child that is a shell script. It finds a file in its arguments that lasts longer than it does.</summary>
    public static string[] Script(string script) => ["/bin/sh", "-c", script];

    /// <summary>A request to read a text.</summary>
    public static ChildRequest Request(string text = Report) => new("bao-cao.txt", System.Text.Encoding.UTF8.GetBytes(text));

    private static MiningRules Rules() => RulesFolder.TryLoad(Repository.At("rules"), out MiningRules? rules, out _) ? rules : throw new InvalidOperationException("The rules of the repository are sound.");
}
