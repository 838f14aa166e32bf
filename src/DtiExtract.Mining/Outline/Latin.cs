using System.Text;

namespace DtiExtract.Mining.Outline;

/// <summary>Writes names as the names of sites do.</summary>
/// <remarks>Written out, because <see cref="string.Normalize()"/> leaves text as it is where the program runs without culture data.</remarks>
internal static class Latin
{
    private static readonly string[] Accented = ["aàáảãạăằắẳẵặâầấẩẫậ", "dđ", "eèéẻẽẹêềếểễệ", "iìíỉĩị", "oòóỏõọôồốổỗộơờớởỡợ", "uùúủũụưừứửữự", "yỳýỷỹỵ"];

    /// <summary>The letters and digits of <paramref name="name"/> (composed) in lower case, without accents and without anything between them: "hatan".</summary>
    public static string Letters(string name)
    {
        var letters = new StringBuilder(name.Length);
        foreach (char c in name.ToLowerInvariant())
        {
            char plain = char.IsAscii(c) ? c : Array.Find(Accented, row => row.Contains(c, StringComparison.Ordinal))?[0] ?? c;
            if (char.IsAsciiLetterOrDigit(plain))
            {
                letters.Append(plain);
            }
        }

        return letters.ToString();
    }
}
