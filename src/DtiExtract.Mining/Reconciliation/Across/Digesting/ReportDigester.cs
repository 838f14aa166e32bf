using System.Collections.Immutable;
using DtiExtract.Mining.Language;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Outline.Headers;
using DtiExtract.Mining.Reading;
using DtiExtract.Mining.Rules;

namespace DtiExtract.Mining.Reconciliation.Across.Digesting;

/// <summary>Makes the digests of mined reports, so that the reports themselves can be let go. Safe to use from many threads at once.</summary>
/// <param name="rules">The rules that the reports were mined by.</param>
public sealed class ReportDigester(MiningRules rules)
{
    private const int FewestWords = 4;

    private readonly UnitScanner _units = new(rules.Outline, rules.Provinces);
    private readonly FigureDigester _figures = new(rules.Checks[SeriesCheck.Falls]);
    private readonly BaseDigester _bases = new(rules.Checks[BaseCheck.Jumps], rules.Indicators);
    private readonly PassageDigester _passages = new(rules.Checks[CopiedTextCheck.OfUnit]);

    /// <summary>The digest of a report that could be read.</summary>
    /// <exception cref="ArgumentException">The report has no text: it could not be read.</exception>
    public ReportDigest Digest(MinedReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var text = NormalText.Of(report.Text ?? throw new ArgumentException("The report has no text.", nameof(report)));
        List<UnitMention> mentions = _units.Scan(text, report.Header.SignedOn ?? report.Header.PeriodEnd, new int[Enum.GetValues<UnitLevel>().Length]);
        ImmutableArray<DigestFigure> figures = _figures.Digest(text, report.Header, report.Figures, mentions);
        return new ReportDigest
        {
            File = report.File,
            Sha256 = report.Sha256,
            Header = report.Header,
            Title = TitleOf(text, report.Header),
            Figures = figures,
            Bases = _bases.Digest(text, report.Figures, figures),
            Passages = _passages.Digest(text, report.Figures, figures),
            Sentences = SentencesOf(text),
        };
    }

    private static TextSpan TitleOf(NormalText text, ReportHeader header)
    {
        string title = Syllable.Fold(header.Title ?? string.Empty);
        NormalBlock? line = text.Blocks.FirstOrDefault(block => block.Span.Length > 0 && IsTitle(Syllable.Fold(block.Span.Slice(text.Text)), title));
        return text.ToSource((line ?? text.Blocks.FirstOrDefault(block => block.Span.Length > 0))?.Span ?? new TextSpan(0, 0));
    }

    /// <summary>A title of several lines opens with the first of them, after the line "BÁO CÁO" that it may leave out.</summary>
    private static bool IsTitle(string line, string title)
    {
        const int shortest = 12;
        return line.Length >= shortest && title.Length >= shortest && (title.Contains(line, StringComparison.Ordinal) || line.Contains(title, StringComparison.Ordinal));
    }

    private static ImmutableArray<uint> SentencesOf(NormalText text)
    {
        var hashes = new SortedSet<uint>();
        foreach (NormalBlock block in text.Blocks.Where(block => block.Source.Kind != BlockKind.PageFurniture))
        {
            foreach (TextSpan clause in Clauses.Of(text.Text, block.Span))
            {
                List<TextWord> words = TextWord.Of(text.Text, clause);
                if (words.Count >= FewestWords)
                {
                    hashes.Add(TextHash.Of([.. words.Select(word => TextHash.OfWord(word.In(text.Text)))]));
                }
            }
        }

        return [.. hashes];
    }
}
