using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(DtiExtract.Browser.Tests.Chromium))]

namespace DtiExtract.Browser.Tests;

/// <summary>The browser in which all tests of this project run; each visit has cookies of its own.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string Program = "/usr/bin/chromium";

    /// <summary>How long a test waits for what it expects to see: none measures speed, and a machine may be busy.</summary>
    private const float PatienceMilliseconds = 120_000;

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        Assert.True(File.Exists(Program), $"{Program} is missing: install Debian's package chromium, as ./test.sh does.");
        Assertions.SetDefaultExpectTimeout(PatienceMilliseconds);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Program,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>A new window of an ordinary office machine: 1366×768, Vietnamese.</summary>
    internal async Task<IBrowserContext> WindowAsync(BrowserNewContextOptions? options = null)
    {
        IBrowserContext window = await _browser!.NewContextAsync(options ?? new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = 1366, Height = 768 },
            Locale = "vi-VN",
            TimezoneId = "Asia/Ho_Chi_Minh",
            ReducedMotion = ReducedMotion.Reduce,
        });
        window.SetDefaultTimeout(PatienceMilliseconds);
        return window;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync();
        }

        _playwright?.Dispose();
    }
}
