namespace DtiExtract.Service.Pages.Shared;

/// <summary>The box for questions, which suggests how they may go on.</summary>
/// <param name="Question">What is asked.</param>
/// <param name="Placeholder">What stands in it while it is empty.</param>
internal sealed record SearchBox(string? Question, string Placeholder)
{
    /// <summary>The ids of what describes it.</summary>
    public string? DescribedBy { get; init; }

    /// <summary>Whether the question can't be read.</summary>
    public bool IsMistaken { get; init; }

    /// <summary>Whether one types into it at once.</summary>
    public bool HasFocus { get; init; }
}
