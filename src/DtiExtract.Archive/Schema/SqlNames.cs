using System.Text;

namespace DtiExtract.Archive.Schema;

/// <summary>Names as SQL is written by hand.</summary>
internal static class SqlNames
{
    /// <summary>"ReportId" as "report_id".</summary>
    public static string Of(string name)
    {
        var sql = new StringBuilder(name.Length + 4);
        for (int i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsAsciiLetterUpper(name[i]) && char.IsAsciiLetterLower(name[i - 1]))
            {
                sql.Append('_');
            }

            sql.Append(char.ToLowerInvariant(name[i]));
        }

        return sql.ToString();
    }
}
