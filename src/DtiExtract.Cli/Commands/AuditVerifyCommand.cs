using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using DtiExtract.Archive;
using DtiExtract.Archive.Auditing;
using DtiExtract.Archive.Schema;
using DtiExtract.Cli.Messages;

namespace DtiExtract.Cli.Commands;

/// <summary><c>dti audit verify</c>: whether the audit trail is whole.</summary>
internal sealed class AuditVerifyCommand : ProgramCommand
{
    private readonly ArchivePlace _archive;
    private readonly Option<string> _anchor;

    /// <summary>Describes the command.</summary>
    public AuditVerifyCommand(CommandContext context) : base(context, "verify", AuditTexts.Verify, AuditTexts.Examples)
    {
        _archive = new ArchivePlace(context, this);
        _anchor = Commands.Options.Of<string>("--anchor", AuditTexts.Anchor, context.Language, "FILE");
        Add(_anchor);
    }

    /// <inheritdoc/>
    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        AuditAnchor? anchor = null;
        if (parsed.GetValue(_anchor) is { } file && !TryRead(file, out anchor))
        {
            return Context.Refuse(AuditTexts.BadAnchor(file));
        }

        return _archive.TryFind(parsed, out ArchiveOptions? options)
            ? await new ArchiveSession(Context, options).RunAsync(archive => VerifyAsync(archive, anchor, cancellationToken), cancellationToken)
            : ExitCode.NothingDone;
    }

    private async Task<int> VerifyAsync(ArchiveContext archive, AuditAnchor? anchor, CancellationToken cancellationToken)
    {
        AuditVerdict verdict = await AuditVerifier.VerifyAsync(archive, anchor, cancellationToken);
        if (verdict.IsWhole)
        {
            await Context.Host.Output.WriteAsync(Encoding.UTF8.GetBytes(AuditTexts.Whole(verdict).In(Context.Language) + "\n"), cancellationToken);
            return ExitCode.Success;
        }

        Context.Say(verdict.FirstBroken is { } number ? AuditTexts.Broken(number) : AuditTexts.NoAnchor);
        return ExitCode.Incomplete;
    }

    private static bool TryRead(string file, [NotNullWhen(true)] out AuditAnchor? anchor)
    {
        try
        {
            anchor = JsonSerializer.Deserialize<AuditAnchor>(File.ReadAllText(file), JsonSerializerOptions.Web);
            return anchor is not null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            anchor = null;
            return false;
        }
    }
}
