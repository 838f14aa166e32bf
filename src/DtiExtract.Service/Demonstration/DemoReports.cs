namespace DtiExtract.Service.Demonstration;

/// <summary>The reports of a demonstration.</summary>
/// <param name="Folder">Those that are in the archive from the beginning.</param>
/// <param name="SampleFolder">Those that a newcomer uploads: some that are new, one that is known already, one that is broken.</param>
public sealed record DemoReports(string Folder, string SampleFolder);
