using DtiExtract.Cli.Messages;
using DtiExtract.Mining;

namespace DtiExtract.Cli.Tests.Messages;

public sealed class LanguageChoiceTests
{
    [Theory]
    [InlineData("", null, null, null, MessageLanguage.Vietnamese)]
    [InlineData("", null, null, "en_US.UTF-8", MessageLanguage.English)]
    [InlineData("", null, null, "C.UTF-8", MessageLanguage.Vietnamese)]
    [InlineData("", null, "en_GB", "vi_VN", MessageLanguage.English)]
    [InlineData("", "vi_VN", "en_GB", "en_US", MessageLanguage.Vietnamese)]
    [InlineData("", "", "", "en_US", MessageLanguage.English)]
    [InlineData("--lang vi", "en_US", null, null, MessageLanguage.Vietnamese)]
    [InlineData("mine --lang=en", null, null, null, MessageLanguage.English)]
    [InlineData("mine --lang", null, null, null, MessageLanguage.Vietnamese)]
    public void Follows_the_option_then_the_environment_then_the_users(string arguments, string? all, string? messages, string? lang, MessageLanguage language)
    {
        var variables = new Dictionary<string, string?> { ["LC_ALL"] = all, ["LC_MESSAGES"] = messages, ["LANG"] = lang };

        Assert.Equal(language, LanguageChoice.From(arguments.Split(' '), variables.GetValueOrDefault));
    }
}
