using DtiExtract.Mining.Language;

namespace DtiExtract.Mining.Reconciliation.Texts.Dating;

/// <summary>A document that a report cites: "57/KH-UBND ngày 25/7/2023".</summary>
/// <param name="Number">Its number.</param>
/// <param name="NumberYear">The year in its number ("61/2018/NĐ-CP"); null when there is none.</param>
/// <param name="Symbol">Kind and issuer in capitals: "KH-UBND", "QĐ-TTG".</param>
/// <param name="Written">Its date as written; null when none stands beside it.</param>
/// <param name="NumberPlace">Number and symbol in the normal text.</param>
/// <param name="DatePlace">The date; empty when there is none.</param>
internal sealed record CitedDocument(int Number, int? NumberYear, string Symbol, WrittenDay? Written, TextSpan NumberPlace, TextSpan DatePlace)
{
    /// <summary>Its date; null when none is written in full, or there is no such day.</summary>
    public DateOnly? Date => Written?.Date;

    /// <summary>From the number to the date.</summary>
    public TextSpan Place => DatePlace.Length == 0 ? NumberPlace : new TextSpan(Math.Min(NumberPlace.Start, DatePlace.Start), Math.Max(NumberPlace.End, DatePlace.End));
}
