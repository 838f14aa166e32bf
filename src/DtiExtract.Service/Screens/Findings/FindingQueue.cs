using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using DtiExtract.Archive.Findings.Asking;
using DtiExtract.Mining;
using DtiExtract.Service.Api.Findings;

namespace DtiExtract.Service.Screens.Findings;

/// <summary>A queue of findings as it stands in the address: by what they are chosen, and in which order. Open ones, unless another status is asked for.</summary>
internal sealed class FindingQueue
{
    /// <summary>The value of "status" for findings in every state.</summary>
    public const string Every = "all";

    private const string Status = "status";
    private const string Sort = "sort";
    private const string Open = "open";
    private const string ByWorth = "worth";

    private static readonly ImmutableArray<string> Names =
        ["type", "rule", "severity", Status, "change", "unit", "unitCode", "district", "province", "year", "period", "reportId", "batch", "across", "seconded", "q", Sort];

    private readonly ImmutableSortedDictionary<string, string> _asked;

    private FindingQueue(ImmutableSortedDictionary<string, string> asked, FindingFilter filter, FindingOrder order) => (_asked, Filter, Order) = (asked, filter, order);

    /// <summary>The findings that are open, by worth.</summary>
    public static FindingQueue Usual { get; } = Of([]);

    /// <summary>By what the findings are chosen.</summary>
    public FindingFilter Filter { get; }

    /// <summary>In which order they stand.</summary>
    public FindingOrder Order { get; }

    /// <summary>Whether anything is asked for besides the order.</summary>
    public bool IsFiltered => _asked.Keys.Any(name => name != Sort);

    /// <summary>Reads an address; other parameters are left alone.</summary>
    /// <returns>Whether all of its words are known.</returns>
    public static bool TryRead(IQueryCollection address, [NotNullWhen(true)] out FindingQueue? queue) => TryMake(
        Names.Where(name => !string.IsNullOrWhiteSpace(address[name])).Select(name => KeyValuePair.Create(name, string.Join(',', address[name].Where(value => !string.IsNullOrWhiteSpace(value))))), out queue);

    /// <summary>A queue of known words.</summary>
    public static FindingQueue Of(params IEnumerable<KeyValuePair<string, string>> asked) =>
        TryMake(asked, out FindingQueue? queue) ? queue : throw new ArgumentException("A word of the queue is unknown.", nameof(asked));

    /// <summary>What is asked for under a name; null when nothing is.</summary>
    public string? this[string name] => _asked.GetValueOrDefault(name) ?? (name == Status ? Open : name == Sort ? ByWorth : null);

    /// <summary>Whether a value is among those that are asked for under a name.</summary>
    public bool Has(string name, string value) => this[name] is { } asked && Words.Split(asked).Contains(value, StringComparer.Ordinal);

    /// <summary>The queue with a value under a name; without any for null.</summary>
    public FindingQueue With(string name, string? value)
    {
        bool isUsual = string.IsNullOrEmpty(value) || (name == Status && value == Open) || (name == Sort && value == ByWorth);
        return Of(isUsual ? _asked.Remove(name) : _asked.SetItem(name, value!));
    }

    /// <summary>The queue with a value more under a name, or without it where it has it.</summary>
    public FindingQueue Toggled(string name, string value)
    {
        IEnumerable<string> others = (_asked.GetValueOrDefault(name) is { } asked ? Words.Split(asked) : []).Where(one => one != Every);
        return With(name, string.Join(',', Has(name, value) ? others.Where(one => one != value) : others.Append(value)));
    }

    /// <summary>The address of a screen with this queue.</summary>
    /// <param name="path">Where the screen is.</param>
    /// <param name="further">Further parameters; those without a value are left out.</param>
    public string On(string path, params ReadOnlySpan<(string Name, string? Value)> further)
    {
        IEnumerable<string> parts = _asked.Select(pair => Part(pair.Key, pair.Value));
        foreach ((string name, string? value) in further)
        {
            parts = value is null ? parts : parts.Append(Part(name, value));
        }

        string query = string.Join('&', parts);
        return query.Length == 0 ? path : $"{path}?{query}";
    }

    /// <summary>The address of a finding in this queue.</summary>
    public string OnFinding(long id, params ReadOnlySpan<(string Name, string? Value)> further) => On(Links.Finding(id), further);

    /// <summary>The address of a file of the findings of this queue, as the API gives it.</summary>
    public string OnFile(string path, MessageLanguage language)
    {
        (string, string?) status = (Status, _asked.ContainsKey(Status) ? null : Open);
        return With(Sort, null).WithoutEvery().On(path, this[Status] == Every ? default : status, ("language", language == MessageLanguage.English ? "en" : null));
    }

    private FindingQueue WithoutEvery() => this[Status] == Every ? new FindingQueue(_asked.Remove(Status), Filter, Order) : this;

    private static string Part(string name, string value) => $"{name}={Uri.EscapeDataString(value).Replace("%2C", ",", StringComparison.Ordinal)}";

    private static bool TryMake(IEnumerable<KeyValuePair<string, string>> pairs, [NotNullWhen(true)] out FindingQueue? queue)
    {
        queue = null;
        var asked = pairs.ToImmutableSortedDictionary(StringComparer.Ordinal);
        if (!TryQuery(asked, out FindingQuery? query) || !Words.TryRead(asked.GetValueOrDefault(Sort, ByWorth), out FindingOrder order) || !query.TryRead(out FindingFilter? filter, out _))
        {
            return false;
        }

        queue = new FindingQueue(asked, filter, order);
        return true;
    }

    private static bool TryQuery(ImmutableSortedDictionary<string, string> asked, [NotNullWhen(true)] out FindingQuery? query)
    {
        string? Text(string name) => asked.GetValueOrDefault(name);
        bool isSound = TryParsed(Text("year"), text => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture), out int? year)
            & TryParsed(Text("reportId"), text => long.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture), out long? report)
            & TryParsed(Text("batch"), text => long.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture), out long? batch)
            & TryParsed(Text("across"), bool.Parse, out bool? across)
            & TryParsed(Text("seconded"), bool.Parse, out bool? seconded);
        string status = Text(Status) ?? Open;
        query = !isSound ? null : new FindingQuery
        {
            Type = Text("type"),
            Rule = Text("rule"),
            Severity = Text("severity"),
            Status = status == Every ? null : status,
            Change = Text("change"),
            Unit = Text("unit"),
            UnitCode = Text("unitCode"),
            District = Text("district"),
            Province = Text("province"),
            Year = year,
            Period = Text("period"),
            ReportId = report,
            Batch = batch,
            Across = across,
            Seconded = seconded,
            Q = Text("q"),
        };
        return isSound;
    }

    private static bool TryParsed<T>(string? text, Func<string, T> parse, out T? value)
        where T : struct
    {
        value = null;
        try
        {
            value = text is null ? null : parse(text);
            return true;
        }
        catch (Exception e) when (e is FormatException or OverflowException)
        {
            return false;
        }
    }
}
