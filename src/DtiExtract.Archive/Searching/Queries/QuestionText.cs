using System.Text;
using DtiExtract.Archive.Searching.Analysis;

namespace DtiExtract.Archive.Searching.Queries;

/// <summary>Questions as they are typed.</summary>
public static class QuestionText
{
    /// <summary>The question in letters without accents: its words find every way to write them, which words with accents don't.</summary>
    public static string WithoutAccents(string question) => string.Concat(question.Normalize(NormalizationForm.FormC).Replace("HOẶC", "OR", StringComparison.Ordinal)
        .Select(letter => char.IsAscii(letter) ? letter : PlainLetters.Of(char.ToLowerInvariant(letter))));
}
