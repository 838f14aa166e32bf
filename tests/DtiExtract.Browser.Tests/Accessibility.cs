using System.Text.Json;
using DtiExtract.Service.Tests;
using Microsoft.Playwright;

namespace DtiExtract.Browser.Tests;

/// <summary>Holds a page against the success criteria of WCAG 2.2, levels A and AA, as far as axe-core can tell.</summary>
internal static class Accessibility
{
    private const string Run = """
        async () => {
          const result = await axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] });
          return JSON.stringify(result.violations.map(one => `${one.id}: ${one.help}: ` + one.nodes.slice(0, 5).map(node => node.html + " " + (node.any[0]?.message ?? "")).join(" | ")));
        }
        """;

    private static readonly Lazy<string> Axe = new(() => File.ReadAllText(Repository.At("artifacts", "npm", "node_modules", "axe-core", "axe.min.js")));

    /// <summary>Fails with each violation.</summary>
    public static async Task CheckAsync(IPage page, string name)
    {
        await page.EvaluateAsync(Axe.Value);
        string violations = await page.EvaluateAsync<string>(Run);
        string[] found = JsonSerializer.Deserialize<string[]>(violations)!;
        Assert.True(found.Length == 0, $"{name}:\n{string.Join('\n', found)}");
    }
}
