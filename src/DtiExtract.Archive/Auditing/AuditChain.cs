using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using DtiExtract.Archive.Schema;

namespace DtiExtract.Archive.Auditing;

/// <summary>How an entry of the audit trail seals the one before it.</summary>
public static class AuditChain
{
    private static readonly string NoHash = new('0', 2 * SHA256.HashSizeInBytes);

    /// <summary>Puts an entry behind the last one.</summary>
    internal static AuditEntry Next(AuditEntry? last, AuditEntry entry)
    {
        entry.Number = (last?.Number ?? 0) + 1;
        entry.PreviousHash = last?.Hash ?? NoHash;
        entry.Hash = HashOf(entry);
        return entry;
    }

    /// <summary>Whether an entry is what was written after <paramref name="before"/>, or as the first.</summary>
    public static bool IsSealed(AuditEntry? before, AuditEntry entry) =>
        entry.Number == (before?.Number ?? 0) + 1 && entry.PreviousHash == (before?.Hash ?? NoHash) && entry.Hash == HashOf(entry);

    /// <summary>Each field with its length before it, so that no two entries give the same bytes.</summary>
    private static string HashOf(AuditEntry entry)
    {
        string[] fields =
        [
            entry.Number.ToString(CultureInfo.InvariantCulture),
            entry.At.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture),
            entry.AccountId ?? "-",
            entry.By,
            entry.Action,
            entry.Subject,
            entry.Details,
            entry.PreviousHash,
        ];
        string written = string.Concat(fields.Select(field => string.Create(CultureInfo.InvariantCulture, $"{field.Length}:{field};")));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(written)));
    }
}
