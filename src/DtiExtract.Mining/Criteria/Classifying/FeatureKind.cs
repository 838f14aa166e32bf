namespace DtiExtract.Mining.Criteria.Classifying;

/// <summary>What a feature looks at.</summary>
internal enum FeatureKind
{
    /// <summary>A word with its accents.</summary>
    Word = 1,

    /// <summary>Two words that follow each other, with accents.</summary>
    Pair,

    /// <summary>A word without accents.</summary>
    PlainWord,

    /// <summary>Two words that follow each other, without accents.</summary>
    PlainPair,

    /// <summary>Three to five letters of a word without accents; ^ and $ stand for its ends.</summary>
    Letters,

    /// <summary>A fact about the figure.</summary>
    Fact,
}
