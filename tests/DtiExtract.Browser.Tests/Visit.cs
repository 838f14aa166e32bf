using System.Collections.Concurrent;
using System.Net;
using DtiExtract.Archive.Schema;
using DtiExtract.Service.Tests;
using DtiExtract.Service.Tests.Accounts;
using Microsoft.Playwright;

namespace DtiExtract.Browser.Tests;

/// <summary>
/// One person's visit to the service. When it ends, nothing may have been asked of another machine, and the browser must have had nothing to complain of: no failure of the
/// service, nothing missing or refused that the test has not announced, no error of a script, nothing that the content security policy forbids.
/// </summary>
internal sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext _window;
    private readonly ConcurrentQueue<string> _complaints = [];
    private readonly ConcurrentDictionary<HttpStatusCode, bool> _expected = [];

    private Visit(IBrowserContext window, IPage page, Uri address)
    {
        (_window, Page, Address) = (window, page, address);
        page.Console += (_, message) => NoteIf(message.Type == "error" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal), message.Text);
        page.PageError += (_, error) => NoteIf(true, error);
        page.Response += (_, response) => NoteIf(IsRefused((HttpStatusCode)response.Status), $"{response.Status} {response.Url}");
        page.Request += (_, request) => NoteIf(IsElsewhere(request.Url), request.Url);
    }

    /// <summary>What the person sees.</summary>
    public IPage Page { get; }

    /// <summary>Where the service answers.</summary>
    public Uri Address { get; }

    /// <summary>Someone who has not signed in.</summary>
    public static async Task<Visit> BeginAsync(Chromium chromium, RunningService service, BrowserNewContextOptions? options = null)
    {
        IBrowserContext window = await chromium.WindowAsync(options);
        return new Visit(window, await window.NewPageAsync(), service.Address);
    }

    /// <summary>A new account with these roles, signed in.</summary>
    public static async Task<Visit> AsAsync(Chromium chromium, RunningService service, params string[] roles) => await AsAsync(chromium, service, await service.PersonAsync(roles));

    /// <summary>An account, signed in.</summary>
    public static async Task<Visit> AsAsync(Chromium chromium, RunningService service, Account account, BrowserNewContextOptions? options = null)
    {
        Visit visit = await BeginAsync(chromium, service, options);
        var cookies = new CookieContainer();
        using var client = new HttpClient(new SocketsHttpHandler { CookieContainer = cookies }) { BaseAddress = service.Address };
        using HttpResponseMessage answer = await client.SignInAsync(account.UserName!, People.Password);
        answer.EnsureSuccessStatusCode();
        await visit._window.AddCookiesAsync([.. cookies.GetCookies(service.Address).Select(cookie => new Microsoft.Playwright.Cookie { Name = cookie.Name, Value = cookie.Value, Url = service.Address.ToString() })]);
        return visit;
    }

    /// <summary>Goes to an address of the service.</summary>
    public async Task GoAsync(string path) => await Page.GotoAsync(new Uri(Address, path).ToString(), new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });

    /// <summary>Announces that the service will answer so, because the test is about that.</summary>
    public void Expects(HttpStatusCode status) => _expected[status] = true;

    /// <summary>Checks what stands on the screen for accessibility, and keeps a picture of it under a name.</summary>
    public async Task ShowAsync(string name)
    {
        await Accessibility.CheckAsync(Page, name);
        await Screenshots.KeepAsync(Page, name);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _window.CloseAsync();
        Assert.Empty(_complaints);
    }

    private bool IsRefused(HttpStatusCode status) => status >= HttpStatusCode.BadRequest && !_expected.ContainsKey(status);

    private bool IsElsewhere(string url) => Uri.TryCreate(url, UriKind.Absolute, out Uri? asked) && asked.Scheme is "http" or "https" or "ws" or "wss" && asked.Authority != Address.Authority;

    private void NoteIf(bool condition, string complaint)
    {
        if (condition)
        {
            _complaints.Enqueue(complaint);
        }
    }
}
