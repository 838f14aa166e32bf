using System.Text.Json;
using DtiExtract.Corpus.Generating;
using DtiExtract.Mining;
using DtiExtract.Mining.Reading;

namespace DtiExtract.Corpus.Tests.Generating;

public sealed class CorpusGeneratorTests
{
    private const int Reports = 40;

    [Fact]
    public void The_same_seed_gives_the_same_bytes()
    {
        using var first = new TempFolder();
        using var second = new TempFolder();

        Generate(first, seed: 7, jobs: 1);
        Generate(second, seed: 7, jobs: 3);

        Assert.Equal(first.Files.Keys, second.Files.Keys);
        Assert.All(first.Files, file => Assert.Equal(file.Value, second.Files[file.Key]));
    }

    [Fact]
    public void Another_seed_gives_other_reports()
    {
        using var first = new TempFolder();
        using var second = new TempFolder();

        Generate(first, seed: 7, jobs: 2);
        Generate(second, seed: 8, jobs: 2);

        Assert.NotEqual(first.Files.Keys, second.Files.Keys);
    }

    [Fact]
    public void Quotes_are_what_stands_at_their_spans()
    {
        using var folder = new TempFolder();
        Generate(folder, seed: 9, jobs: 2);

        foreach (string report in Directory.GetFiles(folder.Root, "r*", SearchOption.AllDirectories).Where(file => !file.EndsWith(".json", StringComparison.Ordinal)))
        {
            string text = Read(report);
            using var annotations = JsonDocument.Parse(File.ReadAllText(Path.ChangeExtension(report, ".json")));
            foreach (JsonElement figure in annotations.RootElement.GetProperty("figures").EnumerateArray())
            {
                Assert.Equal(figure.GetProperty("quote").GetString(), text[figure.GetProperty("start").GetInt32()..figure.GetProperty("end").GetInt32()]);
            }
        }
    }

    [Fact]
    public void Says_in_the_folder_how_it_was_made()
    {
        using var folder = new TempFolder();
        Generate(folder, seed: 7, jobs: 2);

        using var manifest = JsonDocument.Parse(folder.Files["generated.json"]);
        Assert.Equal((Reports, 7, Reports), (manifest.RootElement.GetProperty("reports").GetInt32(), manifest.RootElement.GetProperty("seed").GetInt32(), manifest.RootElement.GetProperty("written").GetInt32()));
    }

    private static void Generate(TempFolder folder, int seed, int jobs)
    {
        var options = new GenerationOptions(folder.Root, Reports, seed) { Formats = ["docx", "txt"], Jobs = jobs };
        Assert.Equal(Reports, new CorpusGenerator(options, Assert.Fail).Generate(_ => { }, TestContext.Current.CancellationToken));
    }

    private static string Read(string file)
    {
        var reader = new ReportReader(new ReadingLimits());
        Assert.True(reader.TryRead(new ReportSource(file, () => File.OpenRead(file)), out ReportText? text, out Problem? _, TestContext.Current.CancellationToken));
        return text!.Text;
    }
}
