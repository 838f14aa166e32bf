namespace DtiExtract.Mining.Criteria.Classifying;

/// <summary>
/// The features of a figure's context: words, pairs of words and groups of letters of each zone, with accents and without, and facts about the figure.
/// </summary>
internal static class FeatureExtractor
{
    /// <summary>Goes into every model: a model counts only for the features it was trained on. To be raised with every change of what is extracted.</summary>
    public const ushort Version = 1;

    /// <summary>Features that one context has at most.</summary>
    public const int MostFeatures = 3072;

    private const int MostWords = 40;
    private const int ShortestGroup = 3;
    private const int LongestGroup = 5;

    /// <summary>Takes the features of <paramref name="context"/>.</summary>
    public static void Extract(FigureContext context, ref FeatureWriter writer)
    {
        ReadOnlySpan<char> before = context.Before;
        int near = ZoneWords.StartOfLast(before, Zone.Near.MostWords);
        Read(Zone.Own, context.Own, ref writer);
        Read(Zone.Near, before[near..], ref writer);
        Read(Zone.Before, Last(before[..near], Zone.Before), ref writer);
        Read(Zone.After, context.After, ref writer);
        Read(Zone.Lead, Last(context.Lead, Zone.Lead), ref writer);
        Read(Zone.Requirement, context.Requirement, ref writer);
        ReadHeadings(context.Headings, ref writer);
        Read(Zone.Unit, context.Figure.Unit, ref writer);
        FigureFacts.Write(context, ref writer);
    }

    private static ReadOnlySpan<char> Last(ReadOnlySpan<char> text, Zone zone) => text[ZoneWords.StartOfLast(text, zone.MostWords)..];

    private static void ReadHeadings(ReadOnlySpan<char> headings, ref FeatureWriter writer)
    {
        int end = headings.IndexOf('\n');
        Read(Zone.Heading, end < 0 ? headings : headings[..end], ref writer);
        Read(Zone.Path, end < 0 ? [] : headings[(end + 1)..], ref writer);
    }

    private static void Read(Zone zone, ReadOnlySpan<char> text, ref FeatureWriter writer)
    {
        if (text.IsEmpty)
        {
            return;
        }

        var words = new ZoneWords(stackalloc ZoneWord[zone.MostWords], stackalloc char[MostWords * ZoneWords.MostLetters], stackalloc char[MostWords * ZoneWords.MostLetters]);
        words.Read(text);
        for (int i = 0; i < words.Count; i++)
        {
            AddWord(zone, words, i, ref writer);
            if (i > 0)
            {
                AddPair(zone, words, i, ref writer);
            }

            if (zone.Letters)
            {
                AddLetters(zone, words.All[i].In(words.Plain), ref writer);
            }
        }

        writer.EndZone(zone.Weight);
    }

    private static void AddWord(Zone zone, scoped ZoneWords words, int at, ref FeatureWriter writer)
    {
        ZoneWord word = words.All[at];
        writer.Add(zone.Name, zone.Hash, FeatureKind.Word, word.Hash, word.In(words.Folded));
        writer.Add(zone.Name, zone.Hash, FeatureKind.PlainWord, word.PlainHash, word.In(words.Plain));
        if (zone.Shared)
        {
            writer.Add(Zone.Anywhere, Zone.AnywhereHash, FeatureKind.PlainWord, word.PlainHash, word.In(words.Plain));
        }
    }

    private static void AddPair(Zone zone, scoped ZoneWords words, int at, ref FeatureWriter writer)
    {
        ZoneWord first = words.All[at - 1];
        ZoneWord second = words.All[at];
        writer.AddPair(zone.Name, zone.Hash, FeatureKind.Pair, (first.Hash, second.Hash), first.In(words.Folded), second.In(words.Folded));
        writer.AddPair(zone.Name, zone.Hash, FeatureKind.PlainPair, (first.PlainHash, second.PlainHash), first.In(words.Plain), second.In(words.Plain));
        if (zone.Shared)
        {
            writer.AddPair(
                Zone.Anywhere, Zone.AnywhereHash, FeatureKind.PlainPair, (first.PlainHash, second.PlainHash), first.In(words.Plain), second.In(words.Plain));
        }
    }

    private static void AddLetters(Zone zone, scoped ReadOnlySpan<char> word, ref FeatureWriter writer)
    {
        Span<char> closed = stackalloc char[ZoneWords.MostLetters + 2];
        closed[0] = '^';
        word.CopyTo(closed[1..]);
        closed[word.Length + 1] = '$';
        closed = closed[..(word.Length + 2)];
        for (int length = ShortestGroup; length <= LongestGroup; length++)
        {
            for (int start = 0; start + length <= closed.Length; start++)
            {
                ReadOnlySpan<char> group = closed.Slice(start, length);
                writer.Add(zone.Name, zone.Hash, FeatureKind.Letters, FeatureHash.Of(group), group);
            }
        }
    }
}
