using System.Text;
using System.Text.Json;
using DtiExtract.Training.Validation;

namespace DtiExtract.Training.Modelling;

/// <summary>The folder of a model: the model, its card, and its scores on reports left out.</summary>
/// <param name="folder">The folder; it need not be there yet.</param>
public sealed class ModelStore(string folder)
{
    /// <summary>The file of the model.</summary>
    public const string ModelFile = "model.bin";

    /// <summary>The file of the card.</summary>
    public const string CardFile = "card.md";

    /// <summary>The file of the scores.</summary>
    public const string ScoresFile = "held-out.json";

    /// <summary>Writes a model, unless it is worse than the present one on the reports that both left out.</summary>
    /// <param name="model">The new model.</param>
    /// <param name="card">Its card.</param>
    /// <param name="force">Whether a worse model is written too.</param>
    /// <param name="scores">F1 of the present and of the new model; null when there is nothing to compare.</param>
    /// <returns>Whether it was written.</returns>
    /// <exception cref="IOException">A file could not be written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be written.</exception>
    public bool TryWrite(TrainedModel model, string card, bool force, out (double Present, double New)? scores)
    {
        HeldOutScore[] own = HeldOutScores.Of(model.HeldOut);
        scores = HeldOutScores.Compare(PresentScores(), own);
        if (scores is { } compared && compared.New < compared.Present && !force)
        {
            return false;
        }

        Directory.CreateDirectory(folder);
        Write(ModelFile, [.. model.File]);
        Write(ScoresFile, HeldOutScores.Write(own));
        Write(CardFile, Encoding.UTF8.GetBytes(card));
        return true;
    }

    /// <summary>The scores of the present model; none when there is no model, or nobody knows its scores.</summary>
    private HeldOutScore[] PresentScores()
    {
        try
        {
            return HeldOutScores.Read(File.ReadAllBytes(Path.Join(folder, ScoresFile)));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException or JsonException)
        {
            return [];
        }
    }

    /// <summary>Writes beside the final place first: a run cut short leaves an old file as it was.</summary>
    private void Write(string file, byte[] content)
    {
        string final = Path.Join(folder, file);
        string unfinished = $"{final}.{Path.GetRandomFileName()}";
        File.WriteAllBytes(unfinished, content);
        File.Move(unfinished, final, overwrite: true);
    }
}
