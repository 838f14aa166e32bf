namespace DtiExtract.Mining.Figures;

/// <summary>How a document uses its marks: what the numbers that allow one reading say about those that allow two.</summary>
/// <remarks>Reference, section 1.1, steps 5 and 6.</remarks>
internal sealed class NumberHabit
{
    private int _commaGroups;
    private int _commaDecimals;
    private int _dotGroups;
    private int _dotDecimals;

    /// <summary>Whether the document groups with commas and writes decimal points, as programs in an English locale do.</summary>
    public bool IsEnglish => _commaDecimals == 0 && (_commaGroups > 0 || (_dotDecimals > 0 && _dotGroups == 0));

    /// <summary>Takes a number of the document into account.</summary>
    public void Observe(WrittenNumber number)
    {
        if (number.IsAmbiguous || number.Mark == '\0')
        {
            return;
        }

        _ = (number.Mark, number.AsGrouped) switch
        {
            (',', not null) => _commaGroups++,
            (',', null) => _commaDecimals++,
            (_, not null) => _dotGroups++,
            (_, null) => _dotDecimals++,
        };
    }

    /// <summary>The value meant, by the marks and by what follows the number.</summary>
    /// <param name="number">The number as written; it is a number.</param>
    /// <param name="isPercent">Whether a percent sign follows.</param>
    /// <param name="isScaled">Whether a scale or a measure follows (triệu, tỷ, ha): such numbers may have decimals, things counted have none.</param>
    public decimal Decide(WrittenNumber number, bool isPercent, bool isScaled)
    {
        bool decimalMark = isPercent || (isScaled && (number.Mark == ',') != IsEnglish);
        return (decimalMark ? number.AsDecimal ?? number.AsGrouped : number.AsGrouped ?? number.AsDecimal)!.Value;
    }
}
