using System.Globalization;
using System.Text.Json;
using DtiExtract.Service.Tests;
using Microsoft.Playwright;

namespace DtiExtract.Browser.Tests;

/// <summary>Holds a page against the success criteria of WCAG 2.2, levels A and AA, as far as axe-core can tell: in the light on an office screen, and what differs in the dark and on a tablet.</summary>
internal static class Accessibility
{
    private const int TabletWidth = 820;
    private const int TabletHeight = 1180;

    private const string Run = """
        async (rules) => {
          const asked = rules.length > 0 ? { type: "rule", values: rules } : ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
          const result = await axe.run(document, { runOnly: asked, resultTypes: ["violations"] });
          return JSON.stringify(result.violations.map(one => `${one.id}: ${one.help}: ` + one.nodes.slice(0, 5).map(node => node.html + " " + (node.any[0]?.message ?? "")).join(" | ")));
        }
        """;

    private const string ToTheme = """
        (theme) => {
          const before = document.documentElement.dataset.bsTheme;
          document.documentElement.dataset.bsTheme = theme;
          document.dispatchEvent(new CustomEvent("theme-changed"));
          return before;
        }
        """;

    /// <summary>How wide the page is when it is wider than the screen, and what reaches out of it, but for what scrolls by itself.</summary>
    private const string Overflow = """
        () => {
          const root = document.documentElement;
          const outside = [...document.body.querySelectorAll("*")].filter(one => one.getBoundingClientRect().right > root.clientWidth + 1 && !one.closest(".table-responsive"));
          return root.scrollWidth <= root.clientWidth ? [] : [`${root.scrollWidth} pixels wide`, ...outside.slice(0, 5).map(one => one.cloneNode(false).outerHTML)];
        }
        """;

    private static readonly Lazy<string> Axe = new(() => File.ReadAllText(Repository.At("artifacts", "npm", "node_modules", "axe-core", "axe.min.js")));

    /// <summary>Fails with each violation.</summary>
    public static async Task CheckAsync(IPage page, string name)
    {
        await page.EvaluateAsync(Axe.Value);
        await CheckRulesAsync(page, name);
        await CheckInDarkAsync(page, name);
        await CheckOnTabletAsync(page, name);
    }

    private static async Task CheckInDarkAsync(IPage page, string name)
    {
        string theme = await page.EvaluateAsync<string>(ToTheme, "dark");
        await CheckRulesAsync(page, name + " in the dark", "color-contrast");
        await page.EvaluateAsync(ToTheme, theme);
    }

    private static async Task CheckOnTabletAsync(IPage page, string name)
    {
        PageViewportSizeResult screen = page.ViewportSize!;
        await page.SetViewportSizeAsync(TabletWidth, TabletHeight);
        string[] outside = await page.EvaluateAsync<string[]>(Overflow);
        Assert.True(outside.Length == 0, string.Create(CultureInfo.InvariantCulture, $"{name} is wider than {TabletWidth} pixels:\n{string.Join('\n', outside)}"));
        await CheckRulesAsync(page, name + " on a tablet", "target-size");
        await page.SetViewportSizeAsync(screen.Width, screen.Height);
    }

    private static async Task CheckRulesAsync(IPage page, string name, params string[] rules)
    {
        string violations = await page.EvaluateAsync<string>(Run, rules);
        string[] found = JsonSerializer.Deserialize<string[]>(violations)!;
        Assert.True(found.Length == 0, $"{name}:\n{string.Join('\n', found)}");
    }
}
