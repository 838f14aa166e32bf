using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace DtiExtract.Archive.Schema;

/// <summary>Moments as milliseconds since 1970 in UTC: both databases sort and compare them alike.</summary>
internal sealed class MillisecondsConverter() : ValueConverter<DateTimeOffset, long>(moment => moment.ToUnixTimeMilliseconds(), milliseconds => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds));
