using System.Collections.Immutable;
using System.Text;

namespace DtiExtract.Mining.Reconciliation;

/// <summary>A sentence with names in braces for the things that a finding fills in: "{numerator}/{denominator} là {actual}".</summary>
/// <param name="Pattern">The sentence.</param>
public sealed record FindingSentence(string Pattern)
{
    /// <summary>The names in braces, in the order of the sentence.</summary>
    public IEnumerable<string> Names()
    {
        for (int open = Pattern.IndexOf('{', StringComparison.Ordinal); open >= 0; open = Pattern.IndexOf('{', open + 1))
        {
            int close = Pattern.IndexOf('}', open);
            yield return close < 0 ? Pattern[(open + 1)..] : Pattern[(open + 1)..close];
        }
    }

    /// <summary>The sentence with every name replaced by the argument of that name.</summary>
    /// <remarks>What an argument says is never searched for names: a quote may hold braces.</remarks>
    public string Fill(ImmutableArray<FindingArgument> arguments, MessageLanguage language)
    {
        var sentence = new StringBuilder();
        int from = 0;
        for (int open = Pattern.IndexOf('{', StringComparison.Ordinal); open >= 0; open = Pattern.IndexOf('{', from))
        {
            int close = Pattern.IndexOf('}', open);
            string name = Pattern[(open + 1)..close];
            sentence.Append(Pattern, from, open - from).Append(arguments.First(argument => argument.Name == name).In(language));
            from = close + 1;
        }

        return sentence.Append(Pattern, from, Pattern.Length - from).ToString();
    }
}
