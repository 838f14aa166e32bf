using DtiExtract.Mining;
using DtiExtract.Service.Api;

namespace DtiExtract.Service.Screens.Uploads;

/// <summary>The sentence for a problem in its two halves: "Tệp có mật khẩu" and "Hãy bỏ mật khẩu rồi gửi lại."</summary>
/// <param name="Why">What is wrong.</param>
/// <param name="What">What to do about it; null where the sentence asks for nothing.</param>
internal sealed record ReasonParts(string Why, string? What)
{
    private const string Please = "hãy ";

    private static readonly char[] Ends = [' ', ',', ';', '.'];

    /// <summary>The halves of a reason.</summary>
    public static ReasonParts Of(ReasonAnswer reason, MessageLanguage language)
    {
        string sentence = language == MessageLanguage.English ? reason.English : reason.Vietnamese;
        int cut = language == MessageLanguage.English ? sentence.LastIndexOf("; ", StringComparison.Ordinal) : sentence.LastIndexOf(Please, StringComparison.Ordinal);
        return cut <= 0 ? new ReasonParts(sentence, null) : new ReasonParts(sentence[..cut].TrimEnd(Ends), Capitalised(sentence[cut..].TrimStart(Ends)));
    }

    private static string Capitalised(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
