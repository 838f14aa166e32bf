namespace DtiExtract.Mining.Criteria.Classifying;

/// <summary>Collects features zone by zone; with their names, when someone asks for them.</summary>
/// <param name="features">Takes the features; what does not fit is left out.</param>
/// <param name="names">Takes their names, in the same order; null where only hashes matter.</param>
internal ref struct FeatureWriter(Span<Feature> features, List<string>? names = null)
{
    private readonly Span<Feature> _features = features;
    private int _zoneStart;

    /// <summary>How many features there are.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a feature of one word, group of letters or fact.</summary>
    public void Add(string zone, uint zoneHash, FeatureKind kind, uint hash, scoped ReadOnlySpan<char> text)
    {
        if (Add(FeatureHash.Join(FeatureHash.Join(zoneHash, (uint)kind), hash)))
        {
            names?.Add($"{zone} {Label(kind)}{text}");
        }
    }

    /// <summary>Adds a feature of two words.</summary>
    public void AddPair(string zone, uint zoneHash, FeatureKind kind, (uint First, uint Second) hashes, scoped ReadOnlySpan<char> first, scoped ReadOnlySpan<char> second)
    {
        if (Add(FeatureHash.Join(FeatureHash.Join(FeatureHash.Join(zoneHash, (uint)kind), hashes.First), hashes.Second)))
        {
            names?.Add($"{zone} {Label(kind)}{first} {second}");
        }
    }

    /// <summary>Ends a zone: its features together weigh <paramref name="weight"/>, however many there are, so that long texts do not drown short ones.</summary>
    public void EndZone(float weight)
    {
        float value = weight / MathF.Sqrt(Math.Max(1, Count - _zoneStart));
        foreach (ref Feature feature in _features[_zoneStart..Count])
        {
            feature = feature with { Value = value };
        }

        _zoneStart = Count;
    }

    private bool Add(uint hash)
    {
        if (Count == _features.Length)
        {
            return false;
        }

        _features[Count++] = new Feature(hash, 0);
        return true;
    }

    private static string Label(FeatureKind kind) => kind switch
    {
        FeatureKind.Word or FeatureKind.Pair or FeatureKind.Fact => string.Empty,
        FeatureKind.PlainWord or FeatureKind.PlainPair => "~",
        FeatureKind.Letters => "…",
    };
}
