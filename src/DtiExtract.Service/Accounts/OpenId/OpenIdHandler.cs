using System.Net.Http.Headers;
using System.Security.Claims;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;

namespace DtiExtract.Service.Accounts.OpenId;

/// <summary>
/// OpenID Connect by authorization code and PKCE, on the framework's OAuth handler; see docs/decisions/0011. Who it is, is asked of the provider's userinfo address over the
/// connection that the code was exchanged on; the ID token that comes with it must name the same provider, service and person.
/// </summary>
internal sealed class OpenIdHandler(IOptionsMonitor<OpenIdSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder) : OAuthHandler<OpenIdSchemeOptions>(options, logger, encoder)
{
    /// <summary>The name of the scheme.</summary>
    public const string Name = "openid";

    /// <inheritdoc/>
    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        await DiscoverAsync();
        await base.HandleChallengeAsync(properties);
    }

    /// <inheritdoc/>
    protected override async Task<HandleRequestResult> HandleRemoteAuthenticateAsync()
    {
        await DiscoverAsync();
        return await base.HandleRemoteAuthenticateAsync();
    }

    /// <inheritdoc/>
    protected override async Task<AuthenticationTicket> CreateTicketAsync(ClaimsIdentity identity, AuthenticationProperties properties, OAuthTokenResponse tokens)
    {
        JsonElement person = await AskAsync(Options.UserInformationEndpoint, tokens.AccessToken);
        string subject = Text(person, "sub") ?? throw new AuthenticationFailureException("The provider does not say who it is.");
        if (!IsForUs(tokens, subject))
        {
            throw new AuthenticationFailureException("The ID token is not of this provider, service and person.");
        }

        OpenIdAccounts accounts = Context.RequestServices.GetRequiredService<OpenIdAccounts>();
        KnownAccount known = await accounts.FindAsync(Options.Authority, subject, person, Context.RequestAborted) ?? throw new UnknownPersonException(subject);
        return new AuthenticationTicket(known.Principal(Sessions.Scheme), properties, Scheme.Name);
    }

    private async Task DiscoverAsync()
    {
        if (Options.IsDiscovered)
        {
            return;
        }

        JsonElement provider = await AskAsync($"{Options.Authority}/.well-known/openid-configuration", accessToken: null);
        if (Text(provider, "issuer")?.TrimEnd('/') != Options.Authority)
        {
            throw new AuthenticationFailureException("The discovery document names another provider.");
        }

        Options.AuthorizationEndpoint = Address(provider, "authorization_endpoint");
        Options.TokenEndpoint = Address(provider, "token_endpoint");
        Options.UserInformationEndpoint = Address(provider, "userinfo_endpoint");
        Options.IsDiscovered = true;
    }

    private async Task<JsonElement> AskAsync(string address, string? accessToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        request.Headers.Authorization = accessToken is null ? null : new AuthenticationHeaderValue("Bearer", accessToken);
        using HttpResponseMessage answer = await Backchannel.SendAsync(request, Context.RequestAborted);
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadFromJsonAsync<JsonElement>(Context.RequestAborted);
    }

    /// <summary>The token came from the provider itself, over a connection of ours; its signature adds nothing to that (OpenID Connect Core, 3.1.3.7).</summary>
    private bool IsForUs(OAuthTokenResponse tokens, string subject)
    {
        string[] parts = tokens.Response?.RootElement is { } answer && Text(answer, "id_token") is { } token ? token.Split('.') : [];
        if (parts.Length != 3)
        {
            return false;
        }

        JsonElement claims = JsonSerializer.Deserialize<JsonElement>(WebEncoders.Base64UrlDecode(parts[1]));
        return Text(claims, "iss")?.TrimEnd('/') == Options.Authority && Text(claims, "sub") == subject && claims.TryGetProperty("aud", out JsonElement audience)
            && (audience.ValueKind == JsonValueKind.Array ? audience.EnumerateArray().Any(IsThisService) : IsThisService(audience));
    }

    private bool IsThisService(JsonElement audience) => audience.ValueKind == JsonValueKind.String && audience.GetString() == Options.ClientId;

    private static string Address(JsonElement provider, string name) => Text(provider, name) ?? throw new AuthenticationFailureException($"The discovery document lacks {name}.");

    private static string? Text(JsonElement json, string name) => json.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}

/// <summary>The provider knows the person and this service doesn't.</summary>
/// <param name="subject">By what the provider knows the person.</param>
internal sealed class UnknownPersonException(string subject) : Exception("The person has no account.")
{
    /// <summary>By what the provider knows the person.</summary>
    public string Subject => subject;
}
