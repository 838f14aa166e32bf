using Microsoft.AspNetCore.Http.Metadata;

namespace DtiExtract.Service.Ingestion;

/// <summary>
/// How large a request to a page may be. Routing applies it, before anything reads the form; the framework's own attribute would try once more as a filter, when the form
/// has been read for its antiforgery token, and complain.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class LargestRequestAttribute(long bytes) : Attribute, IRequestSizeLimitMetadata
{
    /// <summary>The most bytes.</summary>
    public long Bytes => bytes;

    /// <inheritdoc/>
    public long? MaxRequestBodySize => bytes;
}
