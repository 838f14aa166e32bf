using System.Net;
using System.Text.Json;
using DtiExtract.Archive.Schema;
using DtiExtract.Service.Accounts;
using Microsoft.Extensions.DependencyInjection;

namespace DtiExtract.Service.Tests.Accounts;

/// <summary>People with passwords, and their browsers.</summary>
internal static class People
{
    public const string Password = "bon con voi xanh";

    /// <summary>An account that a person signs in to with <see cref="Password"/>.</summary>
    public static async Task<Account> PersonAsync(this RunningService service, params string[] roles)
    {
        await using AsyncServiceScope scope = service.App.Services.CreateAsyncScope();
        AccountOutcome outcome = await scope.ServiceProvider.GetRequiredService<AccountKeeper>().CreateAsync($"nguoi-{Guid.NewGuid():N}"[..14], "Người thử", roles, Password);
        return outcome.Account ?? throw new InvalidOperationException(string.Join(' ', outcome.Mistakes));
    }

    /// <summary>A browser that keeps cookies, with nobody signed in.</summary>
    public static HttpClient Browser(this RunningService service) => new(new SocketsHttpHandler { CookieContainer = new CookieContainer() }) { BaseAddress = service.Address };

    /// <summary>A browser in which a person has signed in, and that sends the antiforgery token.</summary>
    public static async Task<HttpClient> SignedInAsync(this RunningService service, Account account, string password = Password)
    {
        HttpClient browser = service.Browser();
        using HttpResponseMessage answer = await browser.SignInAsync(account.UserName!, password);
        JsonElement session = await answer.EnsureSuccessStatusCode().JsonAsync();
        browser.DefaultRequestHeaders.Add(CrossSiteGuard.Header, session.Text("antiforgeryToken"));
        return browser;
    }

    public static Task<HttpResponseMessage> SignInAsync(this HttpClient browser, string userName, string password) => browser.PostAsync("/api/session", new { userName, password });

    /// <summary>A program that acts by a token.</summary>
    public static HttpClient Program(this RunningService service, string token)
    {
        var client = new HttpClient { BaseAddress = service.Address };
        client.DefaultRequestHeaders.Authorization = new System.Net.Http.Headers.AuthenticationHeaderValue("Bearer", token);
        return client;
    }
}
