namespace DtiExtract.Cli.Tests.Commands;

public sealed class RulesCheckCommandTests
{
    [Fact]
    public async Task Says_in_one_line_what_sound_rules_hold()
    {
        using var run = new TestRun();

        Assert.Equal(ExitCode.Success, await run.RunAsync("rules", "check", "--lang", "en"));
        Assert.Matches("^The rules have no mistake: 131 indicators, 7 criterion sets, [0-9]+ units; version [0-9a-f]{12}[.]\n$", run.Output);
        Assert.Empty(run.Error);
    }

    [Fact]
    public async Task Names_every_mistake_with_file_line_and_reason()
    {
        using var run = new TestRun();
        string rules = RuleFolder.Copy(run.Folder);
        run.Folder.Write("rules/criterion-sets/TH1829.yaml", "key: TH1829\nsize: 3\n");
        run.Folder.Write("rules/units/thanh-hoa.yaml", "units:\n  - { code: \"1\", kind: xã, name: A, province: \"38\" }\n");

        Assert.Equal(ExitCode.Incomplete, await run.RunAsync("rules", "check", "--rules", rules));
        Assert.Contains("\ncriterion-sets/TH1829.yaml:2: 'size' is no field that the program knows", run.Error, StringComparison.Ordinal);
        Assert.Contains("\nunits/thanh-hoa.yaml:2: the code must be five digits", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task Names_the_files_that_a_folder_lacks()
    {
        using var run = new TestRun();

        Assert.Equal(ExitCode.Incomplete, await run.RunAsync("rules", "check", "--rules", run.Folder.At("none")));
        Assert.Contains("indicators.yaml:0: the file is missing", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asks_for_the_command_after_the_word_rules()
    {
        using var run = new TestRun();

        Assert.Equal(ExitCode.NothingDone, await run.RunAsync("rules"));
        Assert.Contains("check", run.Error, StringComparison.Ordinal);
    }
}
