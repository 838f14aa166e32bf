namespace DtiExtract.Cli.Commands;

/// <summary>What the user asks of <c>dti train</c>.</summary>
/// <param name="Corpus">The folder of annotated reports.</param>
/// <param name="Out">The folder of the model.</param>
/// <param name="Seed">What the variations follow from.</param>
/// <param name="Corrections">The file of corrections; null for none.</param>
/// <param name="Force">Whether a worse model is written too.</param>
internal sealed record TrainSettings(string Corpus, string Out, int Seed, string? Corrections, bool Force)
{
    /// <summary>The command line that trains the same model.</summary>
    public string CommandLine
    {
        get
        {
            string corrections = Corrections is null ? string.Empty : $" --corrections {Corrections}";
            return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{CommandLineApp.Name} train --corpus {Corpus} --seed {Seed}{corrections}");
        }
    }
}
