namespace DtiExtract.Mining.Reading.Legacy;

/// <summary>Tells text of an old font from Unicode text by what it becomes: after the right table nearly all of its words are Vietnamese.</summary>
internal static class LegacyDetector
{
    // One word may become another by chance; this many can't.
    private const int EnoughSoundWords = 3;

    /// <summary>The encoding of a run of characters, as they stand when the run is read as Latin-1; null when it is Unicode already or nothing can be told.</summary>
    /// <remarks>A run with a single letter that no old encoding has (ạ, ư, đ …) is Unicode: decoding it would ruin what is right.</remarks>
    public static LegacyEncoding? Detect(ReadOnlySpan<char> run)
    {
        if (run.IndexOfAnyInRange('\u00A1', '\u00FF') < 0 || HasLettersOfUnicode(run))
        {
            return null;
        }

        LegacyEncoding? best = null;
        var most = WordCount.Of(run);
        foreach (LegacyEncoding encoding in (ReadOnlySpan<LegacyEncoding>)[LegacyEncoding.Tcvn3, LegacyEncoding.Vni])
        {
            var decoded = WordCount.Of(LegacyText.Decode(encoding, run));
            if (decoded.Sound > most.Sound && IsConvincing(decoded))
            {
                best = encoding;
                most = decoded;
            }
        }

        return best;
    }

    private static bool IsConvincing(WordCount count) =>
        count.Sound * 2 > count.Marked && (count.Common > 0 || count.Sound >= EnoughSoundWords);

    private static bool HasLettersOfUnicode(ReadOnlySpan<char> run) =>
        run.IndexOfAnyInRange('\u0102', '\u036F') >= 0 || run.IndexOfAnyInRange('\u1EA0', '\u1EF9') >= 0;
}
