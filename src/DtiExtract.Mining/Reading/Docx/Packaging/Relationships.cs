namespace DtiExtract.Mining.Reading.Docx.Packaging;

/// <summary>Where one part of the package points to. Only what a reader needs is kept.</summary>
internal sealed class Relationships
{
    /// <summary>Most targets kept; each is a part to read.</summary>
    private const int MaxTargets = 512;

    private readonly List<(string Kind, string Part)> _targets = [];

    /// <summary>Whether content outside of the document is referred to; links that a person may follow do not count.</summary>
    public bool PointsOutside { get; private set; }

    /// <summary>Reads the relationships of <paramref name="source"/>.</summary>
    public static Relationships Read(PartReader xml, string source)
    {
        var relationships = new Relationships();
        xml.MoveToRoot();
        int inside = xml.Inside;
        while (xml.MoveToElement(inside))
        {
            relationships.Add(xml, source);
        }

        return relationships;
    }

    /// <summary>The first part of the kind, if there is one.</summary>
    public string? First(string kind)
    {
        foreach ((string Kind, string Part) target in _targets)
        {
            if (target.Kind == kind)
            {
                return target.Part;
            }
        }

        return null;
    }

    /// <summary>All parts of the kind, each once.</summary>
    public IEnumerable<string> All(string kind)
    {
        foreach ((string Kind, string Part) target in _targets)
        {
            if (target.Kind == kind)
            {
                yield return target.Part;
            }
        }
    }

    private void Add(PartReader xml, string source)
    {
        if (xml.PlainAttribute("Type") is not { } type)
        {
            return;
        }

        // The address of a type differs between the transitional and the strict format, its last word does not.
        string kind = type[(type.LastIndexOf('/') + 1)..];
        if (xml.PlainAttribute("TargetMode") == "External")
        {
            PointsOutside |= kind is not ("hyperlink" or "attachedTemplate");
        }
        else if (PartKind.IsRead(kind) && xml.PlainAttribute("Target") is { } target)
        {
            AddOnce((kind, PartName.Resolve(source, target)));
        }
    }

    private void AddOnce((string Kind, string Part) target)
    {
        if (_targets.Count < MaxTargets && !_targets.Contains(target))
        {
            _targets.Add(target);
        }
    }
}
