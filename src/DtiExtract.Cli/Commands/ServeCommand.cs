using System.Collections.Immutable;
using System.CommandLine;
using DtiExtract.Archive;
using DtiExtract.Cli.Inputs;
using DtiExtract.Cli.Messages;
using DtiExtract.Mining.Rules;
using DtiExtract.Service;
using Microsoft.AspNetCore.Http;

namespace DtiExtract.Cli.Commands;

/// <summary><c>dti serve</c>: the service.</summary>
internal sealed class ServeCommand : ProgramCommand
{
    private readonly ArchivePlace _archive;
    private readonly Option<string> _role;
    private readonly Option<string> _urls;
    private readonly Option<int?> _children;

    /// <summary>Describes the command.</summary>
    public ServeCommand(CommandContext context) : base(context, "serve", ServeTexts.Serve, ServeTexts.ServeExamples)
    {
        _archive = new ArchivePlace(context, this);
        string[] roles = [.. Enum.GetNames<ServiceRole>().Select(role => role.ToLowerInvariant())];
        _role = Commands.Options.Of<string>("--role", ServeTexts.Role, context.Language, string.Join('|', roles));
        _role.AcceptOnlyFromAmong(roles);
        _urls = Commands.Options.Of<string>("--urls", ServeTexts.Urls, context.Language, "URL");
        _urls.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !Urls(token.Value).All(IsUrl))
            {
                result.AddError(_urls.Name);
            }
        });
        _children = Commands.Options.Positive("--children", ServeTexts.Children, context.Language);
        Add(_role);
        Add(_urls);
        Add(_children);
    }

    /// <inheritdoc/>
    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken) =>
        _archive.TryFind(parsed, out ArchiveOptions? archive) && Context.TryLoadRules(parsed, out MiningRules? rules)
            ? await new ServeSession(Context, Start(parsed, archive, rules)).RunAsync(cancellationToken)
            : ExitCode.NothingDone;

    private ServiceStart Start(ParseResult parsed, ArchiveOptions archive, MiningRules rules)
    {
        var start = new ServiceStart
        {
            Archive = archive,
            Rules = rules,
            Role = parsed.GetValue(_role) is { } role ? Enum.Parse<ServiceRole>(role, ignoreCase: true) : ServiceRole.All,
            ChildCommand = ChildCommand(parsed),
            Settings = parsed.GetValue(_children) is { } children ? ImmutableDictionary<string, string?>.Empty.Add("Mining:Children", $"{children}") : [],
        };
        return parsed.GetValue(_urls) is { } urls ? start with { Urls = [.. Urls(urls)] } : start;
    }

    /// <summary>This program again, with the same rules and models: as a program of its own when it was published as one, by the runtime otherwise.</summary>
    private ImmutableArray<string> ChildCommand(ParseResult parsed)
    {
        string program = Environment.ProcessPath ?? "dotnet";
        string library = typeof(ServeCommand).Assembly.Location;
        string[] start = Path.GetFileNameWithoutExtension(program) switch
        {
            CommandLineApp.Name => [program],
            "dotnet" => [program, library],
            _ => ["dotnet", library],
        };
        string models = ModelFolder.Choose(parsed.GetValue(Context.ModelsOption), Context.Host);
        return [.. start, "child", "--rules", Path.GetFullPath(Context.RulesFolderOf(parsed)), "--models", Path.GetFullPath(models)];
    }

    private static string[] Urls(string urls) => urls.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static bool IsUrl(string url)
    {
        try
        {
            return BindingAddress.Parse(url).Scheme is "http" or "https";
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
