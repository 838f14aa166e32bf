using System.Collections.Immutable;
using DtiExtract.Archive.Schema;

namespace DtiExtract.Service.Accounts;

/// <summary>What became of a change of an account.</summary>
/// <param name="Account">The account; null when nothing was changed.</param>
/// <param name="Mistakes">Why nothing was changed.</param>
internal sealed record AccountOutcome(Account? Account, ImmutableArray<Wording> Mistakes)
{
    /// <summary>It was done.</summary>
    public static AccountOutcome Done(Account account) => new(account, []);

    /// <summary>It was not done.</summary>
    public static AccountOutcome Refused(params ImmutableArray<Wording> mistakes) => new(null, mistakes);
}
