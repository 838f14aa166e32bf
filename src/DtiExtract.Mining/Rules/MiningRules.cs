using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using DtiExtract.Mining.Criteria.Rules;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Outline;

namespace DtiExtract.Mining.Rules;

/// <summary>All that is read from the folder <c>rules/</c>, validated as a whole.</summary>
public sealed class MiningRules
{
    private MiningRules(OutlineCues outline, Provinces provinces, FigureLexicon figures, MappingRules mapping, string version)
    {
        Outline = outline;
        Provinces = provinces;
        Figures = figures;
        Mapping = mapping;
        Version = version;
    }

    /// <summary>The words by which headings and headers are recognised.</summary>
    public OutlineCues Outline { get; }

    /// <summary>The provinces before and after the reform of 1 July 2025.</summary>
    public Provinces Provinces { get; }

    /// <summary>The words by which figures are read.</summary>
    public FigureLexicon Figures { get; }

    /// <summary>The rules by which figures are mapped to indicators.</summary>
    public MappingRules Mapping { get; }

    /// <summary>The first twelve hexadecimal digits of the SHA-256 over all files read: the same files give the same version.</summary>
    public string Version { get; }

    /// <summary>Reads and checks the rules.</summary>
    /// <param name="read">Gives the text of a file of the folder by its name ("outline.yaml"), or null when there is none.</param>
    /// <param name="rules">The rules, when there was no mistake.</param>
    /// <param name="errors">Every mistake, with file, line and reason.</param>
    public static bool TryLoad(Func<string, string?> read, [NotNullWhen(true)] out MiningRules? rules, out ImmutableArray<RuleError> errors)
    {
        var mistakes = new List<RuleError>();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

        var outline = OutlineCues.Parse(Text(OutlineCues.FileName), mistakes);
        var provinces = Provinces.Parse(Text(Provinces.FileName), mistakes);
        var figures = FigureLexicon.Parse(Text(FigureLexicon.FileName), mistakes);
        var mapping = MappingRules.Parse(Text(MappingRules.FileName), mistakes);
        errors = [.. mistakes];
        rules = errors.IsEmpty ? new MiningRules(outline, provinces, figures, mapping, Convert.ToHexStringLower(hash.GetHashAndReset())[..12]) : null;
        return errors.IsEmpty;

        string Text(string file)
        {
            string? text = read(file);
            if (text is null)
            {
                mistakes.Add(new RuleError(file, 0, "the file is missing"));
            }

            hash.AppendData(Encoding.UTF8.GetBytes($"{file}\n{text}\n"));
            return text ?? string.Empty;
        }
    }
}
