using DtiExtract.Mining;
using DtiExtract.Service.Api;
using DtiExtract.Service.Screens.Uploads;

namespace DtiExtract.Service.Tests.Screens.Uploads;

public sealed class ReasonPartsTests
{
    [Theory]
    [InlineData("Tệp có mật khẩu; hãy bỏ mật khẩu rồi gửi lại.", "Tệp có mật khẩu", "Hãy bỏ mật khẩu rồi gửi lại.")]
    [InlineData("Dừng giữa chừng; tệp hỏng, hãy lưu lại rồi gửi lại.", "Dừng giữa chừng; tệp hỏng", "Hãy lưu lại rồi gửi lại.")]
    [InlineData("Tệp hỏng, không đọc tiếp.", "Tệp hỏng, không đọc tiếp.", null)]
    public void A_sentence_is_cut_before_what_it_asks_for(string sentence, string why, string? what) =>
        Assert.Equal(new ReasonParts(why, what), ReasonParts.Of(new ReasonAnswer("x", sentence, "x"), MessageLanguage.Vietnamese));

    [Fact]
    public void English_sentences_are_cut_at_their_last_semicolon() => Assert.Equal(
        new ReasonParts("The file has a password", "Remove it and send the file again."),
        ReasonParts.Of(new ReasonAnswer("x", "x", "The file has a password; remove it and send the file again."), MessageLanguage.English));

    [Fact]
    public void Every_problem_leaves_a_reason() => Assert.All(Enum.GetValues<ProblemCode>(), code =>
    {
        var reason = new ReasonAnswer("x", ProblemMessages.For(new Problem(code), MessageLanguage.Vietnamese), ProblemMessages.For(new Problem(code), MessageLanguage.English));
        Assert.All(Enum.GetValues<MessageLanguage>(), language => Assert.True(ReasonParts.Of(reason, language).Why.Length > 5));
    });
}
