using System.Collections.Immutable;
using System.Text;
using DtiExtract.Cli.Commands;
using DtiExtract.Cli.Inputs;
using DtiExtract.Cli.Messages;
using DtiExtract.Cli.Output;
using DtiExtract.Mining.Rules;
using DtiExtract.Mining.Units;

namespace DtiExtract.Cli.Units;

/// <summary>Takes a list of units into the rules: adds it to what was imported before, lets the units written by hand win, and has the rules checked before anything is written.</summary>
/// <param name="context">What every command has.</param>
/// <param name="folder">The folder of rules.</param>
internal sealed class UnitImport(CommandContext context, string folder)
{
    /// <summary>The file that is written, inside the folder of rules.</summary>
    public const string FileName = UnitCatalog.Folder + "/imported.yaml";

    /// <summary>Imports the list and gives the exit code.</summary>
    /// <exception cref="IOException">The rules can't be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The rules may not be written.</exception>
    public int Run(string file, string text)
    {
        RuleFiles files = RulesFolder.Read(folder);
        if (!MiningRules.TryLoad(files.Without(FileName), out MiningRules? rules, out ImmutableArray<RuleError> errors))
        {
            context.SayBadRules(folder, errors);
            return ExitCode.NothingDone;
        }

        var list = UnitList.Read(text);
        if (list.Mistakes.Count > 0)
        {
            return Refuse(file, list.Mistakes.Select(mistake => (mistake.Line, mistake.Reason.In(context.Language))));
        }

        ImmutableArray<ListedUnit> units = Merge(list.Units, files, rules);
        string yaml = UnitsYaml.Write(units.Select(one => one.Unit));
        return units.IsEmpty || MiningRules.TryLoad(files.With(FileName, yaml), out _, out errors)
            ? Write(yaml, units, list.Units.Count - units.Count(one => one.Line > 0))
            : Refuse(file, errors.Select(error => (LineOf(error, units), error.Reason)));
    }

    /// <summary>What was imported before and is not in the new list, then the new list; neither with what the other files hold.</summary>
    private static ImmutableArray<ListedUnit> Merge(IReadOnlyCollection<ListedUnit> listed, RuleFiles files, MiningRules rules)
    {
        ILookup<string, AdministrativeUnit> written = rules.Units.All.Where(unit => !UnitWords.IsLevelOnly(unit.Kind)).ToLookup(unit => unit.Code);
        ILookup<string, AdministrativeUnit> renewed = listed.Select(one => one.Unit).ToLookup(unit => unit.Code);
        IEnumerable<AdministrativeUnit> before = files[FileName] is { } yaml ? UnitCatalog.Parse([(FileName, yaml)], rules.Provinces, []).All : [];
        return
        [
            .. before.Where(unit => !Holds(renewed, unit) && !Holds(written, unit)).Select(unit => new ListedUnit(unit, Line: 0)),
            .. listed.Where(one => !Holds(written, one.Unit)),
        ];
    }

    private static bool Holds(ILookup<string, AdministrativeUnit> units, AdministrativeUnit unit) => units[unit.Code].Any(other => other.Validity.Overlaps(unit.Validity));

    private static int LineOf(RuleError error, ImmutableArray<ListedUnit> units) =>
        error.File == FileName && UnitsYaml.IndexAt(error.Line) is >= 0 and int index && index < units.Length ? units[index].Line : 0;

    private int Refuse(string file, IEnumerable<(int Line, string Reason)> mistakes)
    {
        context.Say(UnitTexts.BadList(file));
        foreach ((int line, string reason) in mistakes)
        {
            context.Host.Error.WriteLine($"{file}:{line}: {reason}");
        }

        return ExitCode.Incomplete;
    }

    private int Write(string yaml, ImmutableArray<ListedUnit> units, int known)
    {
        string path = Path.Join(folder, FileName);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        if (!units.IsEmpty)
        {
            using var target = OutputTarget.Open(path, context.Host);
            target.Stream.Write(Encoding.UTF8.GetBytes(yaml));
            target.Commit();
        }

        context.Say(UnitTexts.Imported(units.Length, known, path));
        return ExitCode.Success;
    }
}
