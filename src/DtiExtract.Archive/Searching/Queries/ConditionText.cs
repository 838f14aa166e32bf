namespace DtiExtract.Archive.Searching.Queries;

/// <summary>Conditions as they are written in a question.</summary>
public static class ConditionText
{
    /// <summary>Reports of a unit.</summary>
    public static string Unit(string name) => Quoted(QueryField.Unit, name);

    /// <summary>Reports from a district.</summary>
    public static string District(string name) => Quoted(QueryField.District, name);

    /// <summary>Reports from a province.</summary>
    public static string Province(string name) => Quoted(QueryField.Province, name);

    /// <summary>Reports of a year.</summary>
    public static string Year(string year) => $"{NameOf(QueryField.Year)}:{year}";

    /// <summary>Passages with a figure of an indicator.</summary>
    public static string Indicator(string name) => Quoted(QueryField.Indicator, name);

    /// <summary>Passages with a finding of a type.</summary>
    public static string Type(string label) => Quoted(QueryField.Type, label);

    private static string Quoted(QueryField field, string value) => $"{NameOf(field)}:\"{value.Replace("\"", string.Empty, StringComparison.Ordinal)}\"";

    private static string NameOf(QueryField field) => QueryFields.Names.First(pair => pair.Field == field).Name;
}
