using DtiExtract.Mining;

namespace DtiExtract.Exports.Messages;

/// <summary>A text for people in both languages.</summary>
/// <param name="Vietnamese">In Vietnamese.</param>
/// <param name="English">In English.</param>
public readonly record struct Wording(string Vietnamese, string English)
{
    /// <summary>The text in <paramref name="language"/>.</summary>
    public string In(MessageLanguage language) => language switch
    {
        MessageLanguage.Vietnamese => Vietnamese,
        MessageLanguage.English => English,
    };
}
