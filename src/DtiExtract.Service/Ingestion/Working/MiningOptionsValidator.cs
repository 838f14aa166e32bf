using System.Collections.Immutable;
using Microsoft.Extensions.Options;

namespace DtiExtract.Service.Ingestion.Working;

/// <summary>Refuses options that make no sense, when the node starts.</summary>
internal sealed class MiningOptionsValidator : IValidateOptions<MiningOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, MiningOptions options)
    {
        ImmutableArray<string> mistakes = options.Mistakes();
        return mistakes.IsEmpty ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(mistakes);
    }
}
