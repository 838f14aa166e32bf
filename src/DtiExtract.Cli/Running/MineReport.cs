using DtiExtract.Mining;
using DtiExtract.Mining.Reading;

namespace DtiExtract.Cli.Running;

/// <summary>Mines one report, as <see cref="ReportMiner.Mine"/> does.</summary>
internal delegate MinedReport MineReport(ReportSource source, CancellationToken cancellationToken);
