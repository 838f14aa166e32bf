namespace DtiExtract.Mining.Reading.Docx.Packaging;

/// <summary>Names of parts in a package.</summary>
internal static class PartName
{
    /// <summary>The name in the form by which parts are looked up: forward slashes, none at the start.</summary>
    public static string Normalize(string name) => name.Replace('\\', '/').TrimStart('/');

    /// <summary>The part that holds the relationships of <paramref name="part"/>, or of the package when it is empty.</summary>
    public static string OfRelationships(string part)
    {
        int slash = part.LastIndexOf('/') + 1;
        return $"{part[..slash]}_rels/{part[slash..]}.rels";
    }

    /// <summary>The part that <paramref name="target"/> means when <paramref name="source"/> refers to it.</summary>
    public static string Resolve(string source, string target)
    {
        string path = Uri.UnescapeDataString(target).Replace('\\', '/');
        var segments = new List<string>();
        if (!path.StartsWith('/'))
        {
            segments.AddRange(source.Split('/')[..^1]);
        }

        foreach (string segment in path.Split('/'))
        {
            if (segment == ".." && segments.Count > 0)
            {
                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment is not ("" or "." or ".."))
            {
                segments.Add(segment);
            }
        }

        return string.Join('/', segments);
    }
}
