using System.Globalization;

namespace DtiExtract.Corpus.Generating.Outlines;

/// <summary>Numbers of headings.</summary>
internal static class Numbers
{
    private static readonly string[] Romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

    /// <summary>I, II, III …</summary>
    public static string Roman(int number) => Romans[number - 1];

    /// <summary>1, 2, 3 …</summary>
    public static string Arabic(int number) => number.ToString(CultureInfo.InvariantCulture);
}
