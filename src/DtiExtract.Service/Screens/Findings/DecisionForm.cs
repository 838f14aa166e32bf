using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using DtiExtract.Archive.Findings.Deciding;
using DtiExtract.Archive.Schema;
using DtiExtract.Mining;
using DtiExtract.Service.Api.Findings;

namespace DtiExtract.Service.Screens.Findings;

/// <summary>What a person filled in to decide of a finding.</summary>
internal sealed class DecisionForm
{
    /// <summary>The value of <see cref="Repair"/> for values of the person's own.</summary>
    public const string OwnValues = "own";

    /// <summary>"confirm", "dismiss" or "correct".</summary>
    public string? Kind { get; set; }

    /// <summary>The version of the finding as it was seen.</summary>
    public int Version { get; set; }

    /// <summary>A common reason that was chosen.</summary>
    public string? Reason { get; set; }

    /// <summary>A reason in words of the person's own; it comes before a common one.</summary>
    public string? OwnReason { get; set; }

    /// <summary>Whether it is a second opinion.</summary>
    public bool SecondOpinion { get; set; }

    /// <summary>The repair that is taken, by its place in the list; or <see cref="OwnValues"/>.</summary>
    public string? Repair { get; set; }

    /// <summary>Whether right values are given.</summary>
    public bool Corrects => Kind == Words.Of(DecisionKind.Correct);

    /// <summary>The draft of the decision, unless something can't be understood.</summary>
    /// <param name="open">The finding; it is needed only for a correction.</param>
    /// <param name="values">The right values that were typed, by the names of their fields.</param>
    /// <param name="language">The language of the screen.</param>
    /// <param name="draft">The draft.</param>
    /// <param name="mistake">What can't be understood.</param>
    public bool TryDraft(OpenFinding? open, IFormCollection values, MessageLanguage language, [NotNullWhen(true)] out DecisionDraft? draft, out Wording mistake)
    {
        draft = null;
        if (!Words.TryRead(Kind, out DecisionKind kind) || kind == DecisionKind.Undo)
        {
            mistake = new("Chưa chọn quyết định.", "No decision was chosen.");
            return false;
        }

        ImmutableArray<Correction> corrections = [];
        if (open is not null && kind == DecisionKind.Correct && !TryCorrections(open, values, language, out corrections, out mistake))
        {
            return false;
        }

        mistake = default;
        draft = new DecisionDraft(kind, string.IsNullOrWhiteSpace(OwnReason) ? Reason ?? string.Empty : OwnReason, corrections, SecondOpinion);
        return true;
    }

    private bool TryCorrections(OpenFinding open, IFormCollection values, MessageLanguage language, out ImmutableArray<Correction> corrections, out Wording mistake)
    {
        mistake = default;
        if (Repair != OwnValues)
        {
            ImmutableArray<RepairAnswer> repairs = open.Detail.Finding.Repairs;
            bool isOne = int.TryParse(Repair, NumberStyles.None, CultureInfo.InvariantCulture, out int chosen) && chosen < repairs.Length;
            corrections = isOne ? [.. repairs[chosen].Changes.Select(change => new Correction(change.Figure, change.Field, change.To))] : [];
            return true;
        }

        ImmutableArray<Correction>.Builder typed = ImmutableArray.CreateBuilder<Correction>();
        corrections = [];
        foreach (CorrectableNumber number in CorrectableNumber.Of(open).Where(number => !string.IsNullOrWhiteSpace(values[number.Name])))
        {
            string text = values[number.Name].ToString();
            if (!TypedNumber.TryRead(text, language, out decimal? value))
            {
                mistake = new($"Không đọc được số “{text}”.", $"“{text}” is no number.");
                return false;
            }

            if (value != number.Stated)
            {
                typed.Add(new Correction(number.Figure, Terms.Of(number.Field).Code, value.Value));
            }
        }

        corrections = typed.ToImmutable();
        return true;
    }
}
