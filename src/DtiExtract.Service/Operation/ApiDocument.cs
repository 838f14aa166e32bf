using System.Text.Json.Nodes;
using DtiExtract.Service.Accounts;
using DtiExtract.Service.Api;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace DtiExtract.Service.Operation;

/// <summary>The OpenAPI document of the service.</summary>
internal static class ApiDocument
{
    /// <summary>Its name.</summary>
    public const string Name = "v1";

    private const string BearerScheme = "token";
    private const string CookieScheme = "cookie";
    private const string ProblemType = "application/problem+json";

    /// <summary>Adds it.</summary>
    public static void Add(IServiceCollection services) => services.AddOpenApi(Name, document =>
    {
        document.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        document.AddDocumentTransformer(DescribeAsync);
        document.AddOperationTransformer(DescribeAsync);
    });

    private static Task DescribeAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = new OpenApiInfo
        {
            Title = "DtiExtract",
            Version = Name,
            Description = "Tiếp nhận, lưu trữ, tìm kiếm và đối chiếu báo cáo chuyển đổi số. Lỗi trả về dạng problem details: tiêu đề và chi tiết bằng tiếng Việt, trường english bằng tiếng Anh, trường code cho chương trình."
                + "\n\nTakes in, keeps, searches and reconciles reports on digital transformation. Errors are problem details: title and detail in Vietnamese, \"english\" beside them, \"code\" for programs.",
        };
        OpenApiComponents components = document.Components ??= new OpenApiComponents();
        components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>(StringComparer.Ordinal);
        components.SecuritySchemes[BearerScheme] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "A personal token, see /api/tokens" };
        components.SecuritySchemes[CookieScheme] = new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.ApiKey,
            In = ParameterLocation.Cookie,
            Name = Sessions.CookieName,
            Description = $"Set by POST /api/session; changes carry {CrossSiteGuard.Header} as well",
        };
        return Task.CompletedTask;
    }

    private static async Task DescribeAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        IList<object> metadata = context.Description.ActionDescriptor.EndpointMetadata;
        operation.Responses ??= [];
        OpenApiSchema problem = await context.GetOrCreateSchemaAsync(typeof(ProblemDetails), null, cancellationToken);
        if (metadata.OfType<IAuthorizeData>().Any() && !metadata.OfType<IAllowAnonymous>().Any())
        {
            operation.Security =
            [
                new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(BearerScheme, context.Document)] = [] },
                new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(CookieScheme, context.Document)] = [] },
            ];
            Add(operation, StatusCodes.Status401Unauthorized, problem);
            Add(operation, StatusCodes.Status403Forbidden, problem);
        }

        Add(operation, StatusCodes.Status500InternalServerError, problem);
        if (metadata.OfType<RequestExample>().FirstOrDefault() is { } example && operation.RequestBody?.Content?.Values.FirstOrDefault() is { } body)
        {
            body.Example = JsonNode.Parse(example.Json);
        }
    }

    private static void Add(OpenApiOperation operation, int status, OpenApiSchema problem) => operation.Responses!.TryAdd(
        $"{status}",
        new OpenApiResponse
        {
            Description = StatusTexts.Of(status).Wording.English,
            Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal) { [ProblemType] = new() { Schema = problem } },
        });
}
