using System.Collections.Immutable;
using DtiExtract.Mining.Language;
using DtiExtract.Mining.Rules;

namespace DtiExtract.Mining.Reconciliation.Texts.Dating;

/// <summary>The laws and decisions that many reports cite, from <c>rules/documents.yaml</c>.</summary>
public sealed class KnownDocuments
{
    /// <summary>The file's name in the folder of rules.</summary>
    public const string FileName = "documents.yaml";

    private readonly ILookup<string, (DocumentNumber Number, KnownDocument Document)> _bySymbol;

    private KnownDocuments(ImmutableArray<KnownDocument> all)
    {
        All = all;
        _bySymbol = all.Select(document => (NumberOf(document.Number), document)).ToLookup(pair => pair.Item1.Symbol, pair => (pair.Item1, pair.document));
    }

    /// <summary>The fields of the file.</summary>
    internal static RuleFields Fields { get; } = new(["documents"], []);

    /// <summary>The fields of a document.</summary>
    internal static RuleFields DocumentFields { get; } = new(["number", "day", "subjects"], []);

    /// <summary>The documents, in the order of the file.</summary>
    public ImmutableArray<KnownDocument> All { get; }

    /// <summary>Reads the file; mistakes go to <paramref name="errors"/>.</summary>
    public static KnownDocuments Parse(string yaml, ICollection<RuleError> errors)
    {
        IEnumerable<RuleNode> nodes = RuleNode.Open(FileName, yaml, Fields, errors)?.Nodes("documents", DocumentFields) ?? [];
        return new KnownDocuments([.. nodes.Select(Read).OfType<KnownDocument>()]);
    }

    /// <summary>The documents with a symbol, with their numbers.</summary>
    internal IEnumerable<(DocumentNumber Number, KnownDocument Document)> With(string symbol) => _bySymbol[symbol];

    private static KnownDocument? Read(RuleNode node)
    {
        string number = node.RequiredText("number");
        if (!DocumentNumber.TryRead(number, out DocumentNumber read) || read.Length != number.Length)
        {
            node.Refuse("number", $"'{number}' is no number of a document such as 749/QĐ-TTg");
            return null;
        }

        return node.Day("day") is { } day ? new KnownDocument(number, day, [.. node.Texts("subjects").Select(Syllable.Fold)]) : null;
    }

    private static DocumentNumber NumberOf(string written) => DocumentNumber.TryRead(written, out DocumentNumber number) ? number : default;
}
