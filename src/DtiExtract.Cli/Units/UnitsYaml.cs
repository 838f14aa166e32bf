using System.Globalization;
using System.Text;
using DtiExtract.Mining.Units;

namespace DtiExtract.Cli.Units;

/// <summary>Writes units as a rule file, one a line.</summary>
internal static class UnitsYaml
{
    private const string Head =
        """
        # yaml-language-server: $schema=../schemas/units.schema.json
        # Written by "dti units import"; do not edit. Units of the other files win over these.
        units:

        """;

    /// <summary>The text of the file.</summary>
    public static string Write(IEnumerable<AdministrativeUnit> units)
    {
        var text = new StringBuilder(Head.ReplaceLineEndings("\n"));
        foreach (AdministrativeUnit unit in units)
        {
            text.Append("  - { ").AppendJoin(", ", Fields(unit)).Append(" }\n");
        }

        return text.ToString();
    }

    /// <summary>Which unit, from 0, stands on a line of the file.</summary>
    public static int IndexAt(int line) => line - 1 - Head.AsSpan().Count('\n');

    private static IEnumerable<string> Fields(AdministrativeUnit unit) => new[]
    {
        $"code: {Quoted(unit.Code)}",
        $"kind: {Quoted(unit.Kind)}",
        $"name: {Quoted(unit.Name)}",
        unit.Parent is { } parent ? $"parent: {Quoted(parent)}" : null,
        $"province: {Quoted(unit.Province)}",
        unit.Validity.From is { } from ? $"from: {Day(from)}" : null,
        unit.Validity.Until is { } until ? $"until: {Day(until)}" : null,
    }.OfType<string>();

    private static string Quoted(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
