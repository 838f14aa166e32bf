using System.Xml;

namespace DtiExtract.Mining.Reading.Docx.Packaging;

/// <summary>
/// The names of elements, attributes and namespaces of one document. The parser never forgets a name, so a part made of nothing
/// but new names would fill the memory; real documents have a few hundred.
/// </summary>
internal sealed class BoundedNameTable : NameTable
{
    private const int MaxNames = 20_000;

    private int _count;

    /// <exception cref="UnreadableReportException">There are more names than any document has.</exception>
    public override string Add(char[] key, int start, int len) => Get(key, start, len) ?? Counted(base.Add(key, start, len));

    private string Counted(string name)
    {
        _count++;
        return _count <= MaxNames ? name : throw new UnreadableReportException(new Problem(ProblemCode.Damaged));
    }
}
