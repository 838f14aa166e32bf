namespace DtiExtract.Cli.Output;

/// <summary>The forms in which a reconciliation is written.</summary>
internal enum ReconciliationFormat
{
    /// <summary>Findings by unit, for people.</summary>
    Table,

    /// <summary>One JSON object a report and line, as <c>dti mine</c> writes it, with the findings across reports among the others.</summary>
    Jsonl,
}
