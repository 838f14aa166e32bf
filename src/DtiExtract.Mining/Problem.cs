using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace DtiExtract.Mining;

/// <summary>Something that kept a report, or a part of it, from being read. The sentence for people is made last, see <see cref="ProblemMessages"/>.</summary>
/// <param name="Code">What was wrong.</param>
/// <param name="Arguments">What the sentence names: numbers, limits, fonts, pages.</param>
[method: JsonConstructor]
public sealed record Problem(ProblemCode Code, ImmutableArray<string> Arguments)
{
    /// <summary>A problem whose sentence names nothing beyond the file.</summary>
    public Problem(ProblemCode code) : this(code, [])
    {
    }

    /// <summary>Makes a problem with the things its sentence names.</summary>
    public static Problem Of(ProblemCode code, params ReadOnlySpan<string> arguments) => new(code, [.. arguments]);
}
