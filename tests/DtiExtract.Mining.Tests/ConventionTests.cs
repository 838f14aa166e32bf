using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Tests.Figures;

namespace DtiExtract.Mining.Tests;

public sealed partial class ConventionTests
{
    private static readonly Assembly Mining = typeof(ReportMiner).Assembly;

    private static readonly Dictionary<ProblemCode, int> ArgumentCounts = new()
    {
        [ProblemCode.FileTooLarge] = 2,
        [ProblemCode.TooMuchText] = 1,
        [ProblemCode.TooManyParagraphs] = 1,
        [ProblemCode.TooManyFigures] = 1,
        [ProblemCode.ArchiveBomb] = 1,
        [ProblemCode.NestedTooDeep] = 1,
        [ProblemCode.TimedOut] = 1,
        [ProblemCode.ReaderTooSlow] = 1,
        [ProblemCode.ScannedPages] = 1,
        [ProblemCode.LegacyEncodingConverted] = 1,
        [ProblemCode.TooManyFiles] = 1,
        [ProblemCode.AmbiguousUnit] = 2,
        [ProblemCode.SetOfOtherProvince] = 3,
        [ProblemCode.SetOfOtherLevel] = 2,
        [ProblemCode.SetOfOtherCodes] = 2,
    };

    public static TheoryData<ProblemCode> ProblemCodes => [.. Enum.GetValues<ProblemCode>()];

    [Fact]
    public void Public_classes_are_sealed_static_or_abstract() =>
        Assert.DoesNotContain(Mining.GetExportedTypes(), type => type is { IsClass: true, IsSealed: false, IsAbstract: false });

    [Fact]
    public void No_method_is_async_void() => Assert.DoesNotContain(
        Mining.GetTypes().SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly)),
        method => method.ReturnType == typeof(void) && method.IsDefined(typeof(AsyncStateMachineAttribute)));

    [Fact]
    public void Every_cue_has_its_list_and_every_list_its_cue()
    {
        string[] lists = [.. File.ReadLines(Repository.At("rules", FigureLexicon.FileName)).Select(line => ListStart.Match(line)).Where(match => match.Success).Select(match => match.Groups["name"].Value)];

        Assert.Equal(Enum.GetNames<Cue>().Order(StringComparer.OrdinalIgnoreCase), lists.Select(list => list.Replace("-", string.Empty, StringComparison.Ordinal)).Order(StringComparer.OrdinalIgnoreCase), StringComparer.OrdinalIgnoreCase);
    }

    [Fact]
    public void Every_rule_makes_a_figure_of_some_vector()
    {
        string[] rules = [.. typeof(FigureRules).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!)];

        Assert.Equal(rules.Order(StringComparer.Ordinal), Vectors.Sound.Values.SelectMany(row => row.Mine()).Select(figure => figure.Rule).Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(ProblemCodes))]
    public void Every_problem_has_a_sentence_in_both_languages(ProblemCode code)
    {
        string vietnamese = ProblemMessages.For(new Problem(code), MessageLanguage.Vietnamese);
        string english = ProblemMessages.For(new Problem(code), MessageLanguage.English);
        string[] wanted = [.. Enumerable.Range(0, ArgumentCounts.GetValueOrDefault(code)).Select(i => $"{{{i}}}")];

        Assert.EndsWith(".", vietnamese, StringComparison.Ordinal);
        Assert.EndsWith(".", english, StringComparison.Ordinal);
        Assert.NotEqual(vietnamese, english);
        Assert.Equal(wanted, Places(vietnamese).Distinct());
        Assert.Equal(wanted, Places(english).Distinct());
    }

    [Fact]
    public void Names_the_arguments_of_a_problem() =>
        Assert.Equal("The file has 9 MB, above the limit of 8 MB; split it or raise the limit.", ProblemMessages.For(Problem.Of(ProblemCode.FileTooLarge, "9 MB", "8 MB"), MessageLanguage.English));

    [GeneratedRegex("^(?<name>[a-z-]+):", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ListStart { get; }

    [GeneratedRegex("[{][0-9]+[}]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Place { get; }

    private static IEnumerable<string> Places(string sentence) => Place.Matches(sentence).Select(match => match.Value).Order(StringComparer.Ordinal);
}
