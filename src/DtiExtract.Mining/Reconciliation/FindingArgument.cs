namespace DtiExtract.Mining.Reconciliation;

/// <summary>A thing that the sentence of a finding names, as each language writes it.</summary>
/// <param name="Name">The name by which the sentence of the check calls it.</param>
/// <param name="Vietnamese">In a Vietnamese sentence.</param>
/// <param name="English">In an English sentence.</param>
public sealed record FindingArgument(string Name, string Vietnamese, string English)
{
    /// <summary>Words that are the same in both languages: a quote, a name, a code.</summary>
    public static FindingArgument Of(string name, string words) => new(name, words, words);

    /// <summary>A number, its digits kept: 98.70 keeps its zero.</summary>
    public static FindingArgument Of(string name, decimal number) =>
        new(name, NumberText.Of(number, MessageLanguage.Vietnamese), NumberText.Of(number, MessageLanguage.English));

    /// <summary>A percentage with its sign.</summary>
    public static FindingArgument Percent(string name, decimal percent) =>
        new(name, NumberText.Percent(percent, MessageLanguage.Vietnamese), NumberText.Percent(percent, MessageLanguage.English));

    /// <summary>A day.</summary>
    public static FindingArgument Of(string name, DateOnly day) => Of(name, day.ToString("dd'/'MM'/'yyyy", System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>The argument in a language.</summary>
    public string In(MessageLanguage language) => language == MessageLanguage.Vietnamese ? Vietnamese : English;
}
