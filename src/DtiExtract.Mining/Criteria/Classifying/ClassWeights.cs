using System.Numerics;
using System.Runtime.InteropServices;

namespace DtiExtract.Mining.Criteria.Classifying;

/// <summary>The weights of a model, laid out for adding up: a row of steps for each bucket, padded to whole vectors.</summary>
internal sealed class ClassWeights
{
    private readonly IndicatorModel _model;
    private readonly ushort[] _rowOf = new ushort[1 << IndicatorModel.BucketBits];
    private readonly sbyte[] _rows;

    /// <summary>Lays out the weights of <paramref name="model"/>.</summary>
    public ClassWeights(IndicatorModel model)
    {
        _model = model;
        int classes = model.Classes.Length;
        Width = (classes + Vector<sbyte>.Count - 1) / Vector<sbyte>.Count * Vector<sbyte>.Count;
        _rows = new sbyte[(model.Buckets.Length + 1) * Width];
        for (int i = 0; i < model.Buckets.Length; i++)
        {
            _rowOf[model.Buckets[i]] = (ushort)(i + 1);
            model.Weights.AsSpan(i * classes, classes).CopyTo(_rows.AsSpan((i + 1) * Width));
        }
    }

    /// <summary>How long a span of scores must be: the number of classes, padded.</summary>
    public int Width { get; }

    /// <summary>Adds the features up to the score of each class.</summary>
    public void Score(ReadOnlySpan<Feature> features, Span<float> scores)
    {
        scores.Clear();
        foreach (Feature feature in features)
        {
            if (_rowOf[IndicatorModel.BucketOf(feature.Hash)] is > 0 and var row)
            {
                Add(_rows.AsSpan(row * Width, Width), feature.Value, scores);
            }
        }

        for (int i = 0; i < _model.Classes.Length; i++)
        {
            scores[i] = (scores[i] * _model.Scales[i]) + _model.Biases[i];
        }
    }

    /// <summary>The weight of a feature for a class beyond the mean of all classes.</summary>
    public double Centred(Feature feature, int index)
    {
        if (_rowOf[IndicatorModel.BucketOf(feature.Hash)] is not (> 0 and var row))
        {
            return 0;
        }

        ReadOnlySpan<sbyte> steps = _rows.AsSpan(row * Width, _model.Classes.Length);
        double sum = 0;
        for (int i = 0; i < steps.Length; i++)
        {
            sum += steps[i] * _model.Scales[i];
        }

        return (steps[index] * _model.Scales[index]) - (sum / steps.Length);
    }

    private static void Add(ReadOnlySpan<sbyte> steps, float value, Span<float> scores)
    {
        var factor = new Vector<float>(value);
        Span<Vector<float>> sums = MemoryMarshal.Cast<float, Vector<float>>(scores);
        int at = 0;
        foreach (Vector<sbyte> packed in MemoryMarshal.Cast<sbyte, Vector<sbyte>>(steps))
        {
            Vector.Widen(packed, out Vector<short> low, out Vector<short> high);
            Vector.Widen(low, out Vector<int> first, out Vector<int> second);
            Vector.Widen(high, out Vector<int> third, out Vector<int> fourth);
            sums[at] += Vector.ConvertToSingle(first) * factor;
            sums[at + 1] += Vector.ConvertToSingle(second) * factor;
            sums[at + 2] += Vector.ConvertToSingle(third) * factor;
            sums[at + 3] += Vector.ConvertToSingle(fourth) * factor;
            at += 4;
        }
    }
}
