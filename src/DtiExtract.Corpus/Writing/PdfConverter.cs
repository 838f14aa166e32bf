using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace DtiExtract.Corpus.Writing;

/// <summary>Converts .docx to .pdf with LibreOffice, many files in one run.</summary>
public static partial class PdfConverter
{
    private const string Program = "soffice";
    private const string Time = "20240101000000";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Whether LibreOffice is installed; without it no .pdf can be made.</summary>
    public static bool IsAvailable => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Any(folder => File.Exists(Path.Combine(folder, Program)));

    /// <summary>Converts every .docx of a folder; the .pdf files stand beside them.</summary>
    /// <exception cref="OfficeMissingException">LibreOffice is not installed.</exception>
    /// <exception cref="InvalidOperationException">LibreOffice failed or took too long.</exception>
    internal static void ConvertAll(string folder)
    {
        string[] files = Directory.GetFiles(folder, "*.docx");
        if (files.Length == 0)
        {
            return;
        }

        if (!IsAvailable)
        {
            throw new OfficeMissingException();
        }

        string profile = Path.Combine(folder, "profile");
        var start = new ProcessStartInfo(Program, [$"-env:UserInstallation=file://{profile}", "--headless", "--convert-to", "pdf", "--outdir", folder, .. files])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process office = Process.Start(start) ?? throw new InvalidOperationException($"{Program} did not start");
        Task<string> said = office.StandardOutput.ReadToEndAsync();
        Task<string> complained = office.StandardError.ReadToEndAsync();
        if (!office.WaitForExit(Patience))
        {
            office.Kill(entireProcessTree: true);
        }

        string? missing = Array.Find(files, file => !File.Exists(Path.ChangeExtension(file, ".pdf")));
        if (missing is not null)
        {
            throw new InvalidOperationException($"soffice made no .pdf of {missing}: {said.Result} {complained.Result}");
        }

        Array.ForEach(files, file => Stabilise(Path.ChangeExtension(file, ".pdf")));
    }

    /// <summary>Overwrites the time of writing and the ids made from it, so that the same report gives the same bytes.</summary>
    private static void Stabilise(string file)
    {
        string bytes = Encoding.Latin1.GetString(File.ReadAllBytes(file));
        bytes = WritingTime().Replace(bytes, Time);
        bytes = Ids().Replace(bytes, id => new string('0', id.Length));
        File.WriteAllBytes(file, Encoding.Latin1.GetBytes(bytes));
    }

    [GeneratedRegex(@"(?<=/CreationDate\(D:)[0-9]{14}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WritingTime();

    [GeneratedRegex(@"(?<=/ID \[ <|^<|/DocChecksum /)[0-9A-F]{32}", RegexOptions.CultureInvariant | RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Ids();
}
