using System.Collections.Immutable;
using System.Text;
using DtiExtract.Mining.Reading;
using DtiExtract.Mining.Reconciliation;

namespace DtiExtract.Mining.Tests.Reconciliation;

/// <summary>Mines small reports written in a test, by rules alone.</summary>
internal static class SomeReport
{
    private static readonly ReportMiner Miner = new(Repository.Rules, new ReadingLimits());

    /// <summary>Mines the lines as the body of a commune's report on the first half of 2024.</summary>
    public static MinedReport Mine(params IEnumerable<string> lines) => MineText($"ỦY BAN NHÂN DÂN\nXÃ BÌNH MINH\n\nBÁO CÁO\nKết quả chuyển đổi số 6 tháng đầu năm 2024\n\n{string.Join("\n\n", lines)}\n");

    /// <summary>What contradicts itself in such a report.</summary>
    public static ImmutableArray<Finding> FindingsOf(params IEnumerable<string> lines) => Mine(lines).Findings;

    /// <summary>Mines a text.</summary>
    public static MinedReport MineText(string text) => Miner.Mine(ReportSource.FromBytes("x.txt", Encoding.UTF8.GetBytes(text)), TestContext.Current.CancellationToken);
}
