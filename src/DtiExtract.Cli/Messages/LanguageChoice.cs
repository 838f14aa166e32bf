using DtiExtract.Mining;

namespace DtiExtract.Cli.Messages;

/// <summary>Chooses the language of messages before the command line is parsed, since its own errors are messages too.</summary>
internal static class LanguageChoice
{
    /// <summary>The option by which the user chooses.</summary>
    public const string Option = "--lang";

    /// <summary>Code for Vietnamese.</summary>
    public const string Vietnamese = "vi";

    /// <summary>Code for English.</summary>
    public const string English = "en";

    private static readonly string[] Variables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>The language that the arguments name, or the first variable that is set; Vietnamese unless that is English.</summary>
    public static MessageLanguage From(IReadOnlyList<string> arguments, Func<string, string?> variable)
    {
        string? code = Named(arguments) ?? Variables.Select(variable).FirstOrDefault(value => !string.IsNullOrEmpty(value));
        return code?.StartsWith(English, StringComparison.OrdinalIgnoreCase) == true ? MessageLanguage.English : MessageLanguage.Vietnamese;
    }

    private static string? Named(IReadOnlyList<string> arguments)
    {
        for (int i = 0; i < arguments.Count; i++)
        {
            if (arguments[i] == Option && i + 1 < arguments.Count)
            {
                return arguments[i + 1];
            }

            if (arguments[i].StartsWith(Option + "=", StringComparison.Ordinal))
            {
                return arguments[i][(Option.Length + 1)..];
            }
        }

        return null;
    }
}
