using System.Collections.Immutable;
using DtiExtract.Training.Validation;

namespace DtiExtract.Training.Modelling;

/// <summary>A trained model, with what it did on reports left out.</summary>
/// <param name="File">The bytes of its file.</param>
/// <param name="HeldOut">The figures of the reports left out.</param>
/// <param name="Tried">The strengths of L2 that were tried, each with its loss on the reports left out.</param>
/// <param name="Penalty">The strength that was taken.</param>
/// <param name="Temperature">The temperature that was taken.</param>
/// <param name="Threshold">The threshold that was taken.</param>
public sealed record TrainedModel(
    ImmutableArray<byte> File, ImmutableArray<HeldOutFigure> HeldOut, ImmutableArray<(double Penalty, double Loss)> Tried, double Penalty, double Temperature, double Threshold);
