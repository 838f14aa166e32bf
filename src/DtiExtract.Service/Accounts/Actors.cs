using System.Security.Claims;
using DtiExtract.Archive.Access;

namespace DtiExtract.Service.Accounts;

/// <summary>Who asks, for the audit trail.</summary>
internal static class Actors
{
    /// <summary>The account behind a request that was let in.</summary>
    public static Actor Actor(this ClaimsPrincipal person)
    {
        string id = person.AccountId();
        return new Actor(id, person.FindFirstValue(ClaimTypes.Name) ?? id);
    }

    /// <summary>The number of the account behind a request that was let in.</summary>
    /// <exception cref="InvalidOperationException">Nobody was; the endpoint should have asked for it.</exception>
    public static string AccountId(this ClaimsPrincipal person) => person.FindFirstValue(ClaimTypes.NameIdentifier) ?? throw new InvalidOperationException("Nobody has signed in.");
}
