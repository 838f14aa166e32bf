namespace DtiExtract.Mining;

/// <summary>The language of sentences for people.</summary>
public enum MessageLanguage
{
    /// <summary>Vietnamese, the language of the users.</summary>
    Vietnamese,

    /// <summary>English.</summary>
    English,
}
