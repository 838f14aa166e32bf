using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using DtiExtract.Mining.Criteria;
using DtiExtract.Mining.Criteria.Rules;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Reconciliation;
using DtiExtract.Mining.Reconciliation.Texts.Dating;
using DtiExtract.Mining.Units;

namespace DtiExtract.Mining.Rules;

/// <summary>All that is read from the folder <c>rules/</c>, validated as a whole.</summary>
public sealed class MiningRules
{
    private MiningRules(RulesReader reader)
    {
        Outline = reader.Read(OutlineCues.FileName, OutlineCues.Parse);
        Provinces = reader.Read(Provinces.FileName, Provinces.Parse);
        Figures = reader.Read(FigureLexicon.FileName, FigureLexicon.Parse);
        Indicators = reader.Read(IndicatorCatalog.FileName, IndicatorCatalog.Parse);
        CriterionSets = reader.ReadFolder(CriterionSets.Folder, (files, errors) => CriterionSets.Parse(files, Indicators, Provinces, errors));
        Mapping = reader.Read(MappingRules.FileName, (yaml, errors) => MappingRules.Parse(yaml, Indicators, errors));
        Checks = reader.Read(CheckRules.FileName, CheckRules.Parse);
        Documents = reader.Read(KnownDocuments.FileName, KnownDocuments.Parse);
        Units = reader.ReadFolder(UnitCatalog.Folder, (files, errors) => UnitCatalog.Parse(files, Provinces, errors));
        Version = reader.Version;
    }

    /// <summary>The words by which headings and headers are recognised.</summary>
    public OutlineCues Outline { get; }

    /// <summary>The provinces before and after the reform of 1 July 2025.</summary>
    public Provinces Provinces { get; }

    /// <summary>The words by which figures are read.</summary>
    public FigureLexicon Figures { get; }

    /// <summary>What figures measure.</summary>
    public IndicatorCatalog Indicators { get; }

    /// <summary>The criterion sets.</summary>
    public CriterionSets CriterionSets { get; }

    /// <summary>The rules by which figures are mapped to indicators.</summary>
    public MappingRules Mapping { get; }

    /// <summary>What reports are held against.</summary>
    public CheckRules Checks { get; }

    /// <summary>Laws and decisions that many reports cite.</summary>
    public KnownDocuments Documents { get; }

    /// <summary>Districts and communes.</summary>
    public UnitCatalog Units { get; }

    /// <summary>The first twelve hexadecimal digits of the SHA-256 over all files read: the same files give the same version.</summary>
    public string Version { get; }

    /// <summary>Reads and checks the rules.</summary>
    /// <param name="files">The folder of rules.</param>
    /// <param name="rules">The rules, when there was no mistake.</param>
    /// <param name="errors">Every mistake, with file, line and reason.</param>
    public static bool TryLoad(RuleFiles files, [NotNullWhen(true)] out MiningRules? rules, out ImmutableArray<RuleError> errors)
    {
        using var reader = new RulesReader(files);
        var loaded = new MiningRules(reader);
        errors = [.. reader.Errors];
        rules = errors.IsEmpty ? loaded : null;
        return errors.IsEmpty;
    }
}
