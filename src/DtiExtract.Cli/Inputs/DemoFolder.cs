using System.Collections.Immutable;
using DtiExtract.Corpus.Generating;
using DtiExtract.Service.Demonstration;

namespace DtiExtract.Cli.Inputs;

/// <summary>The reports of a demonstration: the corpus, and generated reports besides, so that there are units to compare. Some of the corpus are left for the newcomer to upload.</summary>
internal static class DemoFolder
{
    /// <summary>The variable that names the corpus.</summary>
    public const string Variable = "DTI_CORPUS";

    private const int Generated = 240;
    private const int Seed = 20;
    private const string BrokenSuffix = "-hong.docx";

    /// <summary>Reports that the newcomer uploads.</summary>
    private static readonly ImmutableArray<string> New = ["ba-lang-2024-q1.txt", "cau-van-2025.docx", "hoa-an-2024-h1.pdf", "muong-khoang-2024-9t.docx", "thach-an-2024-year.docx"];

    /// <summary>A report that is there already when the newcomer uploads it.</summary>
    private const string Known = "binh-son-tay-2024-h1.docx";

    /// <summary>The folder of the corpus.</summary>
    public static string CorpusOf(ProgramHost host) => host.Variable(Variable) is { Length: > 0 } folder ? folder : Path.Join(host.ProgramFolder, "corpus");

    /// <summary>Lays the reports out below a folder; what was laid out before is taken as it is.</summary>
    /// <exception cref="IOException">The corpus can't be read, or the folder not be written.</exception>
    public static DemoReports Make(string corpus, string folder, CancellationToken cancellationToken)
    {
        var reports = new DemoReports(Path.Join(folder, "reports"), Path.Join(folder, "samples"));
        if (Directory.Exists(reports.Folder) && Directory.Exists(reports.SampleFolder))
        {
            return reports;
        }

        string made = reports.Folder + ".new";
        Directory.CreateDirectory(made);
        Directory.CreateDirectory(reports.SampleFolder);
        var generation = new GenerationOptions(made, Generated, Seed) { Formats = ["docx", "txt"], Jobs = Environment.ProcessorCount };
        new CorpusGenerator(generation, _ => { }).Generate(_ => { }, cancellationToken);
        foreach (string file in Directory.EnumerateFiles(made, "*.json", SearchOption.AllDirectories))
        {
            File.Delete(file);
        }

        foreach (string file in ReportsOf(corpus))
        {
            string target = New.Contains(Path.GetFileName(file)) ? reports.SampleFolder : Directory.CreateDirectory(Path.Join(made, Path.GetFileName(Path.GetDirectoryName(file)))).FullName;
            File.Copy(file, Path.Join(target, Path.GetFileName(file)), overwrite: true);
        }

        AddTroubles(corpus, reports.SampleFolder);
        Directory.Move(made, reports.Folder);
        return reports;
    }

    private static IEnumerable<string> ReportsOf(string corpus) =>
        Directory.EnumerateFiles(corpus, "*", SearchOption.AllDirectories).Where(file => Path.GetExtension(file) is ".docx" or ".pdf" or ".txt");

    /// <summary>One that is known, and one whose end is missing, as after a transfer that was cut off.</summary>
    private static void AddTroubles(string corpus, string samples)
    {
        string known = ReportsOf(corpus).First(file => Path.GetFileName(file) == Known);
        File.Copy(known, Path.Join(samples, Known), overwrite: true);
        byte[] whole = File.ReadAllBytes(known);
        File.WriteAllBytes(Path.Join(samples, Path.GetFileNameWithoutExtension(Known) + BrokenSuffix), whole[..(whole.Length / 2)]);
    }
}
