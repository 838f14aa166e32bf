using System.CommandLine;
using System.Text;
using System.Text.Json;
using DtiExtract.Archive;
using DtiExtract.Archive.Auditing;
using DtiExtract.Cli.Messages;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Cli.Commands;

/// <summary><c>dti audit head</c>: the end of the audit trail, to be kept elsewhere.</summary>
internal sealed class AuditHeadCommand : ProgramCommand
{
    private readonly ArchivePlace _archive;

    /// <summary>Describes the command.</summary>
    public AuditHeadCommand(CommandContext context) : base(context, "head", AuditTexts.Head, AuditTexts.Examples) => _archive = new ArchivePlace(context, this);

    /// <inheritdoc/>
    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken) => !_archive.TryFind(parsed, out ArchiveOptions? options)
        ? ExitCode.NothingDone
        : await new ArchiveSession(Context, options).RunAsync(
            async archive =>
            {
                AuditAnchor head = await archive.AuditEntries.OrderByDescending(entry => entry.Number).Select(entry => new AuditAnchor(entry.Number, entry.Hash)).FirstOrDefaultAsync(cancellationToken) ?? new AuditAnchor(0, null);
                await Context.Host.Output.WriteAsync(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(head, JsonSerializerOptions.Web) + "\n"), cancellationToken);
                return ExitCode.Success;
            },
            cancellationToken);
}
