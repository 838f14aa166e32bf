using System.CommandLine;
using System.Globalization;
using DtiExtract.Mining;

namespace DtiExtract.Cli.Commands;

/// <summary>Makes options.</summary>
internal static class Options
{
    /// <summary>An option that need not be given.</summary>
    public static Option<T> Of<T>(string name, Wording description, MessageLanguage language, string? place = null) =>
        new(name) { Description = description.In(language), HelpName = place };

    /// <summary>An option whose value is a whole number of at least 1.</summary>
    public static Option<int?> Positive(string name, Wording description, MessageLanguage language)
    {
        Option<int?> option = Of<int?>(name, description, language, "N");
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !(int.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0))
            {
                result.AddError(name);
            }
        });
        return option;
    }

    /// <summary>An option whose value lies between 0 and 1.</summary>
    public static Option<double?> Share(string name, Wording description, MessageLanguage language)
    {
        Option<double?> option = Of<double?>(name, description, language, "0..1");
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !(double.TryParse(token.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double share) && share <= 1))
            {
                result.AddError(name);
            }
        });
        return option;
    }
}
