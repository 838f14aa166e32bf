using System.CommandLine;
using System.Text;
using DtiExtract.Archive;
using DtiExtract.Archive.Schema;
using DtiExtract.Cli.Messages;
using DtiExtract.Mining.Rules;
using DtiExtract.Service;
using DtiExtract.Service.Ingestion.Working;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace DtiExtract.Cli.Commands;

/// <summary><c>dti remine</c>: the reports of the archive once more, by the rules of today.</summary>
internal sealed class RemineCommand : ProgramCommand
{
    private readonly ArchivePlace _archive;
    private readonly Option<string> _province;
    private readonly Option<string> _unit;
    private readonly Option<int?> _year;
    private readonly Option<bool> _olderThanRules;

    /// <summary>Describes the command.</summary>
    public RemineCommand(CommandContext context) : base(context, "remine", WorkTexts.Remine, WorkTexts.RemineExamples)
    {
        _archive = new ArchivePlace(context, this);
        _province = Commands.Options.Of<string>("--province", WorkTexts.Province, context.Language, "NAME");
        _unit = Commands.Options.Of<string>("--unit", WorkTexts.Unit, context.Language, "NAME");
        _year = Commands.Options.Positive("--year", WorkTexts.Year, context.Language);
        _olderThanRules = Commands.Options.Of<bool>("--older-than-rules", WorkTexts.OlderThanRules, context.Language);
        foreach (Option option in (Option[])[_province, _unit, _year, _olderThanRules])
        {
            Add(option);
        }
    }

    /// <inheritdoc/>
    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        if (!_archive.TryFind(parsed, out ArchiveOptions? archive) || !Context.TryLoadRules(parsed, out MiningRules? rules))
        {
            return ExitCode.NothingDone;
        }

        var start = new ServiceStart { Archive = archive, Rules = rules, ChildCommand = Context.ChildCommandOf(parsed) };
        return await SessionGuard.RunAsync(Context, archive.Folder, token => RunAsync(start, Filter(parsed), token), cancellationToken);
    }

    private RemineFilter Filter(ParseResult parsed) => new()
    {
        Province = parsed.GetValue(_province),
        Unit = parsed.GetValue(_unit),
        Year = parsed.GetValue(_year),
        OlderThanRules = parsed.GetValue(_olderThanRules),
    };

    private async Task<int> RunAsync(ServiceStart start, RemineFilter filter, CancellationToken cancellationToken)
    {
        await using ServiceProvider services = Services(start);
        await using (ArchiveContext archive = await services.GetRequiredService<IDbContextFactory<ArchiveContext>>().CreateDbContextAsync(cancellationToken))
        {
            await ArchiveDatabase.MigrateAsync(archive, cancellationToken);
        }

        DateTimeOffset since = services.GetRequiredService<TimeProvider>().GetUtcNow();
        RemineProgress progress = await services.GetRequiredService<Reminer>().RunAsync(filter, since, cancellationToken);
        await Context.Host.Output.WriteAsync(Encoding.UTF8.GetBytes(WorkTexts.Remined(progress).In(Context.Language) + "\n"), cancellationToken);
        return ExitCode.Success;
    }

    private static ServiceProvider Services(ServiceStart start)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(start);
        services.AddSingleton(start.Rules);
        services.AddArchive(start.Archive);
        services.AddMining(new ConfigurationBuilder().AddEnvironmentVariables(ServiceHost.VariablePrefix).Build());
        return services.BuildServiceProvider();
    }
}
