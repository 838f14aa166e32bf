namespace DtiExtract.Mining.Outline.Headers;

/// <summary>Understands a period that a person wrote by itself, in any of the ways in which reports write theirs.</summary>
/// <param name="cues">The words after which a year is no period.</param>
public sealed class PeriodWords(OutlineCues cues)
{
    private const int YearDigits = 4;

    private readonly PeriodReader _reader = new(cues);

    /// <summary>Reads "6 tháng đầu năm 2024", "quý I/2025", "năm 2024", or "2024".</summary>
    /// <param name="words">The words, on one line.</param>
    /// <param name="start">First day.</param>
    /// <param name="end">Last day.</param>
    /// <returns>Whether they name a period.</returns>
    public bool TryRead(string words, out DateOnly start, out DateOnly end)
    {
        bool isYear = words.Length == YearDigits && words.All(char.IsAsciiDigit);
        Period? period = _reader.Read(isYear ? $"năm {words}" : words);
        (start, end) = (period?.Start ?? default, period?.End ?? default);
        return period is not null;
    }
}
