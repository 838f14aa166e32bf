using System.Collections.Immutable;
using DtiExtract.Mining.Criteria.Deciding;

namespace DtiExtract.Mining.Criteria.Classifying;

/// <summary>A trained model: multinomial logistic regression over hashed features, its weights rounded to one byte each.</summary>
internal sealed record IndicatorModel
{
    /// <summary>The class of figures that measure no indicator; it is the first one of every model.</summary>
    public const string None = "none";

    /// <summary>How many of a hash's upper bits choose its bucket.</summary>
    public const int BucketBits = 18;

    /// <summary>The most buckets of one model.</summary>
    public const int MostBuckets = ushort.MaxValue;

    /// <summary>The classes: <see cref="None"/>, then indicators by name.</summary>
    public required ImmutableArray<string> Classes { get; init; }

    /// <summary>What each class begins with.</summary>
    public required ImmutableArray<float> Biases { get; init; }

    /// <summary>What one step of a weight is worth, by class.</summary>
    public required ImmutableArray<float> Scales { get; init; }

    /// <summary>The buckets that have weights, ascending.</summary>
    public required ImmutableArray<int> Buckets { get; init; }

    /// <summary>For each of <see cref="Buckets"/> the weight of each class, in steps.</summary>
    public required ImmutableArray<sbyte> Weights { get; init; }

    /// <summary>Scores are divided by it before they become probabilities: above 1 it makes the model less sure of itself.</summary>
    public float Temperature { get; init; } = 1;

    /// <summary>The probability from which a guess, without any rule beside it, is good enough to be told.</summary>
    public float Threshold { get; init; } = 1;

    /// <summary>How its guesses are weighed against the rules.</summary>
    public Decision Decision { get; init; } = Decision.None;

    /// <summary>The bucket of a feature's hash.</summary>
    public static int BucketOf(uint hash) => (int)(hash >> (32 - BucketBits));
}
