namespace DtiExtract.Service.Accounts;

/// <summary>Who gets an account.</summary>
/// <param name="UserName">The name to sign in by.</param>
/// <param name="DisplayName">The name that others see.</param>
/// <param name="Password">The password.</param>
internal sealed record NewPerson(string UserName, string DisplayName, string Password);
