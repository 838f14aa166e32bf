using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;

namespace DtiExtract.Mining.Criteria.Classifying;

/// <summary>Reads the parts of a model one after the other. Beyond the end everything is zero and empty, and <see cref="IsAtEnd"/> stays false.</summary>
/// <param name="content">The bytes.</param>
internal ref struct ModelReader(ReadOnlySpan<byte> content)
{
    private ReadOnlySpan<byte> _rest = content;
    private bool _overrun;

    /// <summary>Whether all was read, and no more than there is.</summary>
    public readonly bool IsAtEnd => _rest.IsEmpty && !_overrun;

    /// <summary>The next whole number.</summary>
    public int Int() => Take(sizeof(int)) is { IsEmpty: false } bytes ? BinaryPrimitives.ReadInt32LittleEndian(bytes) : 0;

    /// <summary>The next number.</summary>
    public float Float() => Take(sizeof(float)) is { IsEmpty: false } bytes ? BinaryPrimitives.ReadSingleLittleEndian(bytes) : 0;

    /// <summary>The next whole numbers.</summary>
    public ImmutableArray<int> Ints(int count)
    {
        int[] numbers = new int[count];
        foreach (ref int number in numbers.AsSpan())
        {
            number = Int();
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(numbers);
    }

    /// <summary>The next numbers.</summary>
    public ImmutableArray<float> Floats(int count)
    {
        float[] numbers = new float[count];
        foreach (ref float number in numbers.AsSpan())
        {
            number = Float();
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(numbers);
    }

    /// <summary>The next names, each with its length before it as <see cref="BinaryWriter"/> writes it; a length takes one byte here.</summary>
    public ImmutableArray<string> Names(int count)
    {
        string[] names = new string[count];
        for (int i = 0; i < count; i++)
        {
            names[i] = Take(1) is [var length] ? Encoding.UTF8.GetString(Take(length)) : string.Empty;
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(names);
    }

    /// <summary>The next bytes.</summary>
    public ImmutableArray<sbyte> Bytes(int count) => [.. MemoryMarshal.Cast<byte, sbyte>(Take(count))];

    private ReadOnlySpan<byte> Take(int count)
    {
        if (_rest.Length < count)
        {
            _overrun = true;
            _rest = [];
            return [];
        }

        ReadOnlySpan<byte> taken = _rest[..count];
        _rest = _rest[count..];
        return taken;
    }
}
