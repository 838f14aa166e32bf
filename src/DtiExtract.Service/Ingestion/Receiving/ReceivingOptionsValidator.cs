using Microsoft.Extensions.Options;

namespace DtiExtract.Service.Ingestion.Receiving;

/// <summary>Says every mistake in the limits of receiving.</summary>
internal sealed class ReceivingOptionsValidator : IValidateOptions<ReceivingOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, ReceivingOptions options)
    {
        string[] mistakes =
        [
            .. Positive(nameof(options.MaxFileBytes), options.MaxFileBytes),
            .. Positive(nameof(options.MaxArchiveBytes), options.MaxArchiveBytes),
            .. Positive(nameof(options.MaxUnpackedBytes), options.MaxUnpackedBytes),
            .. Positive(nameof(options.MaxFiles), options.MaxFiles),
            .. Positive(nameof(options.MaxNesting), options.MaxNesting),
            .. Positive(nameof(options.GroupSize), options.GroupSize),
            .. Positive(nameof(options.AbandonedAfter), options.AbandonedAfter.Ticks),
            .. Positive(nameof(options.ProgressInterval), options.ProgressInterval.Ticks),
        ];
        return mistakes.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(mistakes);
    }

    private static IEnumerable<string> Positive(string option, long value) =>
        value > 0 ? [] : [$"{ReceivingOptions.Section}:{option} must be more than 0."];
}
