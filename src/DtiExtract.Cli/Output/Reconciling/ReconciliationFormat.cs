namespace DtiExtract.Cli.Output.Reconciling;

/// <summary>The forms in which a reconciliation is written.</summary>
internal enum ReconciliationFormat
{
    /// <summary>Findings by unit, for people.</summary>
    Table,

    /// <summary>One JSON object a report and line, as <c>dti mine</c> writes it, with the findings across reports among the others.</summary>
    Jsonl,

    /// <summary>A workbook with one row a finding, for auditors.</summary>
    Xlsx,

    /// <summary>A folder of sheets, one a unit, that can be sent.</summary>
    Docx,
}
