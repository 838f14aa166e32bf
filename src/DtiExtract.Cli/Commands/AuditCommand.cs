using DtiExtract.Cli.Messages;

namespace DtiExtract.Cli.Commands;

/// <summary><c>dti audit</c>: looks after the audit trail.</summary>
internal sealed class AuditCommand : DescribedCommand
{
    /// <summary>Describes the group.</summary>
    public AuditCommand(CommandContext context) : base(context, "audit", AuditTexts.Audit, AuditTexts.Examples)
    {
        Add(new AuditVerifyCommand(context));
        Add(new AuditHeadCommand(context));
    }
}
