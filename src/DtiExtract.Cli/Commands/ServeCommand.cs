using System.Collections.Immutable;
using System.CommandLine;
using DtiExtract.Archive;
using DtiExtract.Cli.Messages;
using DtiExtract.Mining.Rules;
using DtiExtract.Service;
using DtiExtract.Service.Ingestion.Working;
using Microsoft.AspNetCore.Http;

namespace DtiExtract.Cli.Commands;

/// <summary><c>dti serve</c>: the service.</summary>
internal sealed class ServeCommand : ProgramCommand
{
    private readonly ArchivePlace _archive;
    private readonly Option<string> _role;
    private readonly Option<string> _urls;
    private readonly Option<int?> _children;
    private readonly Option<bool> _demo;

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
        _demo = Commands.Options.Of<bool>("--demo", ServeTexts.Demo, context.Language);
        Add(_children);
        Add(_demo);
    }

    /// <inheritdoc/>
    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken) =>
        _archive.TryFind(parsed, out ArchiveOptions? archive) && Context.TryLoadRules(parsed, out MiningRules? rules)
            ? await RunAsync(Start(parsed, archive, rules), parsed, cancellationToken)
            : ExitCode.NothingDone;

    private Task<int> RunAsync(ServiceStart start, ParseResult parsed, CancellationToken cancellationToken) => parsed.GetValue(_demo)
        ? new DemoSession(Context, _archive.IsNamed(parsed) ? start : start with { Archive = start.Archive with { Folder = Path.Join(start.Archive.Folder, "demo") } }).RunAsync(cancellationToken)
        : new ServeSession(Context, start).RunAsync(cancellationToken);

    private ServiceStart Start(ParseResult parsed, ArchiveOptions archive, MiningRules rules)
    {
        var start = new ServiceStart
        {
            Archive = archive,
            Rules = rules,
            Role = parsed.GetValue(_role) is { } role ? Enum.Parse<ServiceRole>(role, ignoreCase: true) : ServiceRole.All,
            ChildCommand = Context.ChildCommandOf(parsed),
            Models = Context.ModelsFolderOf(parsed),
            Settings = parsed.GetValue(_children) is { } children ? ImmutableDictionary<string, string?>.Empty.Add($"{MiningOptions.Section}:{nameof(MiningOptions.Children)}", $"{children}") : [],
        };
        return parsed.GetValue(_urls) is { } urls ? start with { Urls = [.. Urls(urls)] } : start;
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
