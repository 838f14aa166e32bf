using System.Data.Common;
using System.Net;
using System.Text;
using DtiExtract.Cli.Messages;
using DtiExtract.Service;
using DtiExtract.Service.Accounts;
using DtiExtract.Service.Demonstration;
using DtiExtract.Service.Ingestion.Working;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace DtiExtract.Cli.Commands;

/// <summary>One run of <c>dti serve</c>.</summary>
/// <param name="context">What every command has.</param>
/// <param name="start">With what the node is started.</param>
internal sealed class ServeSession(CommandContext context, ServiceStart start)
{
    private bool AnswersPeople => start.Role != ServiceRole.Worker;

    /// <summary>Runs until it is stopped and gives the exit code.</summary>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        bool isBuilt = false;
        try
        {
            await using WebApplication app = ServiceHost.Build(start);
            isBuilt = true;
            await ServiceHost.StartAsync(app, cancellationToken);
            if (app.Services.GetService<DemoGround>() is { } ground && !await ground.PrepareAsync(cancellationToken))
            {
                await app.StopAsync(CancellationToken.None);
                return Refuse(ServeTexts.NoDemo(start.Archive.Folder));
            }

            await GreetAsync(app, cancellationToken);
            await app.WaitForShutdownAsync(cancellationToken);
            await SayAsync(ServeTexts.Ended);
            return ExitCode.Success;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return ExitCode.Success;
        }
        catch (OptionsValidationException e)
        {
            return Refuse(ServeTexts.BadSettings(e.Failures));
        }
        catch (ArchiveInUseException e)
        {
            return Refuse(e.Sentence);
        }
        catch (DbException)
        {
            return Refuse(ArchiveTexts.NoDatabase);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or System.Net.Sockets.SocketException)
        {
            return Refuse(isBuilt ? ServeTexts.AddressInUse(string.Join(", ", start.Urls)) : ArchiveTexts.BadFolder(start.Archive.Folder));
        }
    }

    /// <summary>Whether what goes to and from an address can't be read on the way.</summary>
    public static bool IsSafe(string url) => BindingAddress.Parse(url).Scheme == "https" || IsOfThisMachine(url);

    /// <summary>Whether only this machine reaches an address.</summary>
    public static bool IsOfThisMachine(string url)
    {
        var address = BindingAddress.Parse(url);
        return address.Host == "localhost" || (IPAddress.TryParse(address.Host.Trim('[', ']'), out IPAddress? ip) && IPAddress.IsLoopback(ip));
    }

    private async Task GreetAsync(WebApplication app, CancellationToken cancellationToken)
    {
        if (start.Urls.Any(url => !IsSafe(url)))
        {
            await context.Host.Error.WriteLineAsync(ServeTexts.Both(ServeTexts.OpenWithoutHttps));
        }

        if (!AnswersPeople)
        {
            await SayAsync(ServeTexts.Working(start.Node));
            return;
        }

        string address = app.Urls.First().TrimEnd('/');
        if (start.Demonstration is not null)
        {
            await SayAsync(ServeTexts.DemoRunning(address));
            return;
        }

        await SayAsync(ServeTexts.Running(address));
        if (await app.Services.GetRequiredService<FirstAdministrator>().OpenAsync(cancellationToken) is { } code)
        {
            await SayAsync(ServeTexts.SetUp($"{address}{FirstAdministrator.Path}?code={code}", FirstAdministrator.CodeHolds));
        }
    }

    private async Task SayAsync(Wording wording)
    {
        await context.Host.Output.WriteAsync(Encoding.UTF8.GetBytes(ServeTexts.Both(wording) + "\n"), CancellationToken.None);
        await context.Host.Output.FlushAsync(CancellationToken.None);
    }

    private int Refuse(Wording wording)
    {
        context.Host.Error.WriteLine(ServeTexts.Both(wording));
        return ExitCode.NothingDone;
    }
}
