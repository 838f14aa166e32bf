using System.Collections.Immutable;
using DtiExtract.Mining.Language;
using DtiExtract.Mining.Outline;

namespace DtiExtract.Mining.Reconciliation.Texts.Numbering;

/// <summary>Holds references to evidence against the criterion that they stand under: "(1.3. Tài liệu minh chứng kèm theo)" under 1.9.</summary>
/// <param name="rules">The rules.</param>
internal sealed class EvidenceReferenceCheck(CheckRules rules)
{
    private const string Other = "evidence-of-other-criterion";
    private const string Fewest = "fewest-alike";
    private const string Evidence = "evidence";
    private const string Elsewhere = "elsewhere";
    private const int Glance = 24;

    private readonly Check _check = rules[Other];
    private readonly PhraseSet _evidence = TextPlaces.Phrases(rules[Other], Evidence);
    private readonly PhraseSet _elsewhere = TextPlaces.Phrases(rules[Other], Elsewhere);

    /// <summary>What its rules need.</summary>
    public static ImmutableArray<CheckShape> Shapes { get; } =
    [
        new(Other, FindingType.Misnumbered, "quote", "stated", "code") { Limits = [Fewest], Lists = [Evidence, Elsewhere] },
    ];

    /// <summary>The references with another code, where the report numbers its evidence by criteria and nothing under the criterion refers to its own.</summary>
    public IEnumerable<Finding> Check(ReportFacts facts)
    {
        ILookup<string, Reference> byCriterion = References(facts).ToLookup(reference => reference.Own);
        int alike = byCriterion.Count(group => group.Any(reference => reference.IsOwn));
        var others = byCriterion.Where(group => !group.Any(reference => reference.IsOwn)).ToList();
        return alike < _check.Limits[Fewest] || others.Count * 2 > alike ? [] : others.SelectMany(group => group)
            .Where(reference => !reference.IsElsewhere && facts.Outline.Sections.Any(section => section.Criterion == reference.Code))
            .Select(reference => Finding(facts.Text, reference));
    }

    private Finding Finding(NormalText text, Reference reference) => TextPlaces.Finding(_check, text, [reference.Place],
    [
        FindingArgument.Of("quote", TextPlaces.Quote(text, reference.Place)),
        FindingArgument.Of("stated", reference.Code),
        FindingArgument.Of("code", reference.Own),
    ]);

    private IEnumerable<Reference> References(ReportFacts facts)
    {
        foreach (NormalBlock block in facts.Text.Blocks)
        {
            if (facts.Outline.SectionAt(facts.Text.ToSource(block.Span).Start)?.Criterion is not { } own)
            {
                continue;
            }

            string folded = TextPlaces.Folded(facts.Text, block.Span);
            for (int at = _evidence.IndexIn(folded); at >= 0;)
            {
                int end = at + _evidence.Opening(folded.AsSpan(at));
                if (Read(folded, at, end) is { } read)
                {
                    bool isElsewhere = _elsewhere.IsIn(folded.AsSpan(Math.Max(0, read.Start - Glance), Math.Min(Glance, read.Start)));
                    yield return new Reference(read.Code, own, new TextSpan(block.Span.Start + read.Start, block.Span.Start + read.End), isElsewhere);
                }

                int next = _evidence.IndexIn(folded.AsSpan(end));
                at = next < 0 ? -1 : end + next;
            }
        }
    }

    /// <summary>The code right before or after the word: "(1.3. Tài liệu minh chứng", "Minh chứng số 1.3".</summary>
    private static (string Code, int Start, int End)? Read(string folded, int at, int end)
    {
        int number = folded.AsSpan(end).StartsWith(" số ", StringComparison.Ordinal) ? end + " số ".Length : end;
        if (CriterionCode.Read(folded.AsSpan(number), out int length, out int depth) is { } after && depth > 1)
        {
            return (after, at, number + length);
        }

        int stop = folded.AsSpan(0, at).TrimEnd(" .:-").Length;
        int start = stop;
        while (start > 0 && (char.IsAsciiDigit(folded[start - 1]) || folded[start - 1] == '.'))
        {
            start--;
        }

        bool isOpen = start == 0 || folded[start - 1] is '(' or '*' or ' ';
        return isOpen && CriterionCode.Read(folded.AsSpan(start, stop - start), out _, out depth) is { } before && depth > 1 ? (before, start, end) : null;
    }

    private readonly record struct Reference(string Code, string Own, TextSpan Place, bool IsElsewhere)
    {
        /// <summary>Whether it is the criterion's own, or a part of it.</summary>
        public bool IsOwn => Code == Own || Code.StartsWith(Own + ".", StringComparison.Ordinal);
    }
}
