namespace DtiExtract.Service.Operation;

/// <summary>What a request may look like, for the OpenAPI document.</summary>
/// <param name="Json">The body.</param>
internal sealed record RequestExample(string Json);

/// <summary>Gives endpoints examples.</summary>
internal static class RequestExamples
{
    /// <summary>Shows a body in the OpenAPI document.</summary>
    public static RouteHandlerBuilder WithExample(this RouteHandlerBuilder endpoint, string json) => endpoint.WithMetadata(new RequestExample(json));
}
