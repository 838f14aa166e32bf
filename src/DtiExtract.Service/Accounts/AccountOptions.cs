using Microsoft.Extensions.Options;

namespace DtiExtract.Service.Accounts;

/// <summary>How accounts are kept safe; section "Accounts" of the configuration.</summary>
internal sealed record AccountOptions
{
    /// <summary>The section.</summary>
    public const string Section = "Accounts";

    /// <summary>Wrong passwords after which an account is locked.</summary>
    public int FailuresBeforeLock { get; init; } = 5;

    /// <summary>Minutes for which it is locked.</summary>
    public int LockMinutes { get; init; } = 15;

    /// <summary>Hours for which a person stays signed in without doing anything.</summary>
    public int SessionHours { get; init; } = 12;

    /// <summary>Tries to sign in, to set up or to set a password in a minute from one address.</summary>
    public int SignInsPerMinute { get; init; } = 20;

    /// <summary>Batches that one account gives in within a minute.</summary>
    public int UploadsPerMinute { get; init; } = 120;
}

/// <summary>Says what is wrong with <see cref="AccountOptions"/>.</summary>
internal sealed class AccountOptionsCheck : IValidateOptions<AccountOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, AccountOptions options)
    {
        (string Name, int Value)[] numbers =
        [
            (nameof(options.FailuresBeforeLock), options.FailuresBeforeLock),
            (nameof(options.LockMinutes), options.LockMinutes),
            (nameof(options.SessionHours), options.SessionHours),
            (nameof(options.SignInsPerMinute), options.SignInsPerMinute),
            (nameof(options.UploadsPerMinute), options.UploadsPerMinute),
        ];
        string[] mistakes = [.. numbers.Where(number => number.Value < 1).Select(number => $"{AccountOptions.Section}:{number.Name} must be at least 1")];
        return mistakes.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(mistakes);
    }
}
