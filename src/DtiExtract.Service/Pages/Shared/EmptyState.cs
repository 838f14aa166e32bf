namespace DtiExtract.Service.Pages.Shared;

/// <summary>Nothing is there, and what to do about it.</summary>
/// <param name="Title">What is not there.</param>
/// <param name="Text">Why, or what to do.</param>
/// <param name="Link">Where to go; null for nowhere.</param>
/// <param name="LinkText">What stands on the link.</param>
internal sealed record EmptyState(string Title, string Text, string? Link = null, string? LinkText = null);
