using System.IO.Compression;

namespace DtiExtract.Mining.Reading.Docx.Packaging;

/// <summary>The archive that a .docx is. Only the parts that are asked for are unpacked, and only as far as they are read.</summary>
internal sealed class Package : IDisposable
{
    private const string UsualMainPart = "word/document.xml";

    private readonly ZipArchive _archive;
    private readonly ReadingBudget _budget;
    private readonly CancellationToken _cancellationToken;
    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly BoundedNameTable _names = new();

    /// <exception cref="InvalidDataException">The archive is damaged.</exception>
    public Package(Stream stream, ReadingBudget budget, CancellationToken cancellationToken)
    {
        ZipDirectory.CheckSize(stream);
        _archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        _budget = budget;
        _cancellationToken = cancellationToken;
        foreach (ZipArchiveEntry entry in _archive.Entries)
        {
            _entries.TryAdd(PartName.Normalize(entry.FullName), entry);
        }
    }

    /// <summary>Opens a part; null when the package has none of that name.</summary>
    /// <exception cref="UnreadableReportException">The part asks for a password.</exception>
    public PartReader? Open(string? part)
    {
        if (part is null || !_entries.TryGetValue(part, out ZipArchiveEntry? entry))
        {
            return null;
        }

        return entry.IsEncrypted
            ? throw new UnreadableReportException(new Problem(ProblemCode.Encrypted))
            : new PartReader(part, new MeteredStream(entry.Open(), _budget, _cancellationToken), _names, _budget);
    }

    /// <summary>The relationships of a part, or of the package when the name is empty.</summary>
    public Relationships RelationshipsOf(string part)
    {
        using PartReader? xml = Open(PartName.OfRelationships(part));
        return xml is null ? new Relationships() : Relationships.Read(xml, part);
    }

    /// <summary>The name of the part that holds the body of the document.</summary>
    /// <exception cref="UnreadableReportException">The archive holds no such part; carries what it is instead.</exception>
    public string FindMainPart()
    {
        string main = RelationshipsOf("").First(PartKind.Main) ?? UsualMainPart;
        if (_entries.ContainsKey(main) && !IsIn(main, "xl/") && !IsIn(main, "ppt/"))
        {
            return main;
        }

        return _entries.ContainsKey(UsualMainPart)
            ? UsualMainPart
            : throw new UnreadableReportException(new Problem(KindOfOther()));
    }

    public void Dispose() => _archive.Dispose();

    private static bool IsIn(string name, string folder) => name.StartsWith(folder, StringComparison.OrdinalIgnoreCase);

    private ProblemCode KindOfOther()
    {
        foreach (string name in _entries.Keys)
        {
            if (IsIn(name, "xl/"))
            {
                return ProblemCode.Spreadsheet;
            }

            if (IsIn(name, "ppt/"))
            {
                return ProblemCode.Presentation;
            }

            if (IsIn(name, "word/") && name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase))
            {
                return ProblemCode.Damaged;
            }
        }

        return ProblemCode.Archive;
    }
}
