using System.Text;

namespace DtiExtract.Mining.Outline;

/// <summary>Writes names as the names of sites do.</summary>
internal static class Latin
{
    /// <summary>The letters and digits of <paramref name="name"/> in lower case, without accents and without anything between them: "hatan".</summary>
    public static string Letters(string name)
    {
        var letters = new StringBuilder(name.Length);
        foreach (char c in name.Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                letters.Append(char.ToLowerInvariant(c));
            }
            else if (c is 'đ' or 'Đ')
            {
                letters.Append('d');
            }
        }

        return letters.ToString();
    }
}
