using System.Collections.Immutable;
using DtiExtract.Mining.Language;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Reading;

namespace DtiExtract.Mining.Reconciliation.Texts.Numbering;

/// <summary>Finds where numbered paragraphs begin again at 1 under one heading: the heading of what follows is missing.</summary>
/// <param name="rules">The rules.</param>
/// <param name="cues">Endings of lines that lead in a list.</param>
internal sealed class RestartCheck(CheckRules rules, OutlineCues cues)
{
    private const string Restart = "number-begins-again";
    private const string Fewest = "fewest";
    private const string Shortest = "shortest";
    private const string LeadIns = "lead-ins";

    private readonly Check _check = rules[Restart];
    private readonly PhraseSet _leadIns = TextPlaces.Phrases(rules[Restart], LeadIns);

    /// <summary>What its rules need.</summary>
    public static ImmutableArray<CheckShape> Shapes { get; } =
    [
        new(Restart, FindingType.Misnumbered, "last", "first", "parent") { Limits = [Fewest, Shortest], Lists = [LeadIns] },
    ];

    /// <summary>Where numbers begin again.</summary>
    public IEnumerable<Finding> Check(ReportFacts facts, ImmutableArray<NumberedSection> sections) =>
        sections.Where(one => one.Style == MarkStyle.Number && one.Prefix.Length == 0 && one.Section.Parent is not null)
            .GroupBy(one => one.Section.Parent)
            .Select(group => Judge(facts, [.. group]))
            .OfType<Finding>();

    private Finding? Judge(ReportFacts facts, List<NumberedSection> siblings)
    {
        int first = siblings.FindIndex(1, one => one.Number == 1);
        bool isRestart = first >= _check.Limits[Fewest] && siblings.Count - first >= _check.Limits[Fewest]
            && IsCount(siblings[..first]) && IsCount(siblings[first..]) && siblings.TrueForAll(one => IsParagraph(facts.Text, one))
            && !HasLeadIn(facts.Text, siblings[first - 1], siblings[first]);
        return !isRestart ? null : TextPlaces.Finding(_check, facts.Text, [siblings[first].Place],
        [
            FindingArgument.Of("last", siblings[first - 1].Label),
            FindingArgument.Of("first", TextPlaces.Quote(facts.Text, siblings[first].Place)),
            FindingArgument.Of("parent", facts.Outline.ParentOf(siblings[first].Section)!.Heading),
        ]);
    }

    private static bool IsCount(List<NumberedSection> run) => run.Select((one, place) => one.Number == place + 1).All(isNext => isNext);

    /// <summary>A heading of a few words may hold a list of its own; a paragraph that ends as a sentence does not.</summary>
    private bool IsParagraph(NormalText text, NumberedSection one)
    {
        ReadOnlySpan<char> line = TextPlaces.Block(text, one.Place.Start).Span.Slice(text.Text).AsSpan().TrimEnd(" *");
        return line.Length >= _check.Limits[Shortest] && line[^1] is '.' or ';' && !IsLeadIn(line);
    }

    /// <summary>Whether a line between says what the new numbers count: one that ends in a colon, or is too short for a paragraph and no item of a list.</summary>
    private bool HasLeadIn(NormalText text, NumberedSection last, NumberedSection first)
    {
        for (int i = text.BlockAt(last.Place.Start) + 1; i < text.BlockAt(first.Place.Start); i++)
        {
            NormalBlock block = text.Blocks[i];
            ReadOnlySpan<char> line = block.Span.Slice(text.Text).AsSpan().Trim(" *");
            bool isHeadingLike = block.Source.Kind != BlockKind.ListItem && !line.IsEmpty && line[0] is not ('-' or '+' or '•') && line[^1] is not ('.' or ';');
            if (!line.IsEmpty && (isHeadingLike || IsLeadIn(line)))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsLeadIn(ReadOnlySpan<char> line)
    {
        string folded = Syllable.Fold(line.TrimEnd(" .:").ToString());
        return line[^1] == ':' || cues.LeadIns.Ends(folded) || _leadIns.Ends(folded);
    }
}
