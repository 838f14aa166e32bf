using DtiExtract.Cli.Inputs;
using DtiExtract.Service.Tests;
using DtiExtract.Training.Modelling;

namespace DtiExtract.Cli.Tests.Commands;

/// <summary>Runs with a model that can't be used say so in one sentence, and go on by rules alone.</summary>
public sealed class ModelTests
{
    public static TheoryData<byte[], string> Unusable => new()
    {
        { [], "tệp không phải là mô hình" },
        { "%PDF-1.7"u8.ToArray(), "tệp không phải là mô hình" },
        { TestModel.File[..^1], "tệp mô hình bị hỏng" },
        { TestModel.OfOtherIndicators, "mô hình được huấn luyện cho bộ chỉ số khác" },
    };

    [Fact]
    public async Task Says_nothing_of_a_sound_model()
    {
        using var run = new TestRun();

        Assert.Equal(ExitCode.Success, await run.RunAsync("mine", run.Folder.Write("a.txt"), "--format", "jsonl"));
        Assert.Empty(run.Error);
    }

    [Theory]
    [MemberData(nameof(Unusable), DisableDiscoveryEnumeration = true)]
    public async Task Says_why_a_model_cannot_be_used_and_mines_by_rules(byte[] model, string reason)
    {
        using var run = new TestRun();
        using var folder = new TempFolder();

        Assert.Equal(ExitCode.Success, await run.RunAsync("mine", run.Folder.Write("a.txt"), "--format", "jsonl", "--models", TestModel.Write(folder, model)));
        Assert.Equal($"Không dùng được mô hình trong “{folder.At("models")}” ({reason}); chỉ số được nhận biết chỉ bằng quy tắc.{Environment.NewLine}", run.Error);
        Assert.Single(run.Lines);
    }

    [Fact]
    public async Task Says_that_there_is_no_model()
    {
        using var run = new TestRun();
        run.Variables[ModelFolder.Variable] = run.Folder.At("không có");

        Assert.Equal(ExitCode.Success, await run.RunAsync("mine", run.Folder.Write("a.txt"), "--format", "jsonl", "--lang", "en"));
        Assert.Equal($"The model in “{run.Folder.At("không có")}” can't be used (there is none, or it can't be read); figures are mapped by rules alone.{Environment.NewLine}", run.Error);
    }

    [Fact]
    public void Is_delivered_in_a_form_that_can_be_used()
    {
        Assert.SkipUnless(File.Exists(Repository.At("models", ModelFolder.Classifier, ModelStore.ModelFile)), "No model is delivered yet.");
        Assert.True(RulesFolder.TryLoad(Repository.At("rules"), out var rules, out _));
        Assert.True(ModelFolder.TryLoad(Repository.At("models"), [.. rules.Indicators.All.Select(indicator => indicator.Id)], out _, out var problem), problem.ToString());
    }
}
