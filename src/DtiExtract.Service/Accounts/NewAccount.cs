using System.Collections.Immutable;
using DtiExtract.Archive.Access;

namespace DtiExtract.Service.Accounts;

/// <summary>An account to be made.</summary>
/// <param name="UserName">The name to sign in by.</param>
/// <param name="DisplayName">The name that others see.</param>
/// <param name="Roles">What it may do.</param>
/// <param name="Areas">What it may see; none for everything.</param>
/// <param name="Password">The password; without one the answer holds a code by which the person sets it.</param>
internal sealed record NewAccount(string UserName, string DisplayName, ImmutableArray<string> Roles, ImmutableArray<Area>? Areas = null, string? Password = null);

/// <summary>What is to be changed of an account; what is left out stays.</summary>
/// <param name="DisplayName">The name that others see.</param>
/// <param name="Roles">All that it may do.</param>
/// <param name="Areas">All that it may see; empty for everything.</param>
internal sealed record AccountChange(string? DisplayName = null, ImmutableArray<string>? Roles = null, ImmutableArray<Area>? Areas = null);

/// <summary>An account, and the code by which its person sets a password.</summary>
/// <param name="Account">The account.</param>
/// <param name="PasswordCode">The code, shown this once; it holds once and for a day. Null when the account has a password.</param>
internal sealed record AccountWithCode(AccountAnswer Account, string? PasswordCode);
