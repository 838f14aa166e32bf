using System.Collections.Immutable;
using DtiExtract.Service.Accounts;

namespace DtiExtract.Service.Screens;

/// <summary>The ways through the screens, in the order in which a report goes.</summary>
internal static class Navigation
{
    /// <summary>All of them; a person sees those that the account may use.</summary>
    public static ImmutableArray<NavigationEntry> Entries { get; } =
    [
        new("/", new("Trang chủ", "Home"), null),
        new("/uploads", new("Tải lên", "Uploads"), Policies.Upload),
        new("/reports", new("Báo cáo", "Reports"), null),
        new("/search", new("Tìm kiếm", "Search"), null),
        new("/figures", new("Số liệu", "Figures"), null),
        new("/compare", new("So sánh", "Compare"), Policies.Analyse),
        new("/findings", new("Phát hiện", "Findings"), null),
        new("/administration", new("Quản trị", "Administration"), Policies.Administer),
    ];

    /// <summary>Whether an entry leads to where the request is.</summary>
    public static bool IsHere(this NavigationEntry entry, HttpRequest request) =>
        entry.Path == "/" ? request.Path == "/" : request.Path.StartsWithSegments(entry.Path, StringComparison.Ordinal);
}

/// <summary>One way.</summary>
/// <param name="Path">Where it leads.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Policy">Who may go there; null for everyone with an account.</param>
internal sealed record NavigationEntry(string Path, Wording Label, string? Policy);
