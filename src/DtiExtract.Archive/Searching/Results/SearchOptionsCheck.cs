using Microsoft.Extensions.Options;

namespace DtiExtract.Archive.Searching.Results;

/// <summary>Refuses to start with bounds that make no sense.</summary>
internal sealed class SearchOptionsCheck : IValidateOptions<SearchOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, SearchOptions options) =>
        options.Mistakes().ToList() is { Count: > 0 } mistakes ? ValidateOptionsResult.Fail(mistakes) : ValidateOptionsResult.Success;
}
