using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace DtiExtract.Corpus.Source;

/// <summary>Parses annotated sources and checks that their annotations belong together.</summary>
public static class SourceParser
{
    private const string Fence = "---";

    private static readonly HashSet<string> Severities = ["error", "warning", "info"];

    /// <summary>Parses one source.</summary>
    /// <param name="file">The file, for messages.</param>
    /// <param name="text">Its text.</param>
    /// <exception cref="SourceException">The source is wrong.</exception>
    public static AnnotatedReport Parse(string file, string text)
    {
        string[] lines = text.ReplaceLineEndings("\n").Split('\n');
        int end = Array.IndexOf(lines, Fence, 1);
        if (lines[0] != Fence || end < 0)
        {
            throw new SourceException(file, 1, "the front matter between '---' lines is missing");
        }

        FrontMatter front = ParseFront(file, string.Join('\n', lines[1..end]));
        ImmutableArray<Block> blocks = new BlockParser(file).Parse(lines.Skip(end + 1), end + 2);
        var report = new AnnotatedReport(front, blocks);
        if (Fault(report) is { } fault)
        {
            throw new SourceException(file, 1, fault);
        }

        return report;
    }

    private static FrontMatter ParseFront(string file, string yaml)
    {
        IDeserializer deserializer = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build();
        try
        {
            FrontMatter front = deserializer.Deserialize<FrontMatter>(yaml);
            _ = front.Options;
            return front;
        }
        catch (YamlException e)
        {
            throw new SourceException(file, (int)e.Start.Line + 1, e.InnerException?.Message ?? e.Message);
        }
        catch (FormatException e)
        {
            throw new SourceException(file, 1, e.Message);
        }
    }

    private static string? Fault(AnnotatedReport report)
    {
        HashSet<string> ids = [];
        foreach (Mark mark in report.Marks)
        {
            if (!ids.Add(mark.Id))
            {
                return $"the id '{mark.Id}' stands twice";
            }
        }

        int figures = report.Marks.Count(mark => mark.Figure is not null);
        string? missing = Enumerable.Range(1, figures).Select(number => $"f{number}").FirstOrDefault(id => !ids.Contains(id));
        if (missing is not null)
        {
            return $"there are {figures} figures and none is '{missing}'";
        }

        string? total = report.Marks.Select(mark => mark.Figure?.PartOf).FirstOrDefault(id => id is not null && !ids.Contains(id));
        string? place = report.Front.Findings.SelectMany(finding => finding.At).FirstOrDefault(id => !ids.Contains(id));
        return (total ?? place) is { } unknown
            ? $"the id '{unknown}' is referred to but marks nothing"
            : report.Front.Findings.Where(finding => !Severities.Contains(finding.Severity)).Select(finding => $"unknown severity '{finding.Severity}'").FirstOrDefault();
    }
}
