using DtiExtract.Mining.Reconciliation.Repairing;

namespace DtiExtract.Service.Screens.Findings;

/// <summary>Writes numbers of figures for people.</summary>
internal static class FieldTexts
{
    /// <summary>The field for a word of the contract.</summary>
    public static FigureField FieldOf(string code) => Enum.GetValues<FigureField>().First(field => Terms.Of(field).Code == code);

    /// <summary>A number of a figure: a percentage with its sign.</summary>
    public static string NumberOf(this Locale locale, FigureField field, decimal number) => locale.Number(number) + (field == FigureField.Percent ? " %" : null);
}
