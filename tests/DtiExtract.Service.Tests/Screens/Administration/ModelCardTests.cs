using DtiExtract.Service.Screens.Administration;

namespace DtiExtract.Service.Tests.Screens.Administration;

public sealed class ModelCardTests
{
    [Fact]
    public async Task The_card_of_the_model_is_read_with_its_version_and_scores()
    {
        ModelCard card = Assert.Single(await ModelCard.ReadAsync(Repository.At("models"), TestContext.Current.CancellationToken));

        Assert.Equal("Classifier of indicators", card.Title);
        Assert.NotNull(card.Version);
        Assert.Contains("Precision", card.Head);
        Assert.All(card.Scores, row => Assert.Equal(card.Head.Length, row.Length));
        Assert.NotEmpty(card.Scores);
    }

    [Fact]
    public async Task Without_a_folder_there_are_no_cards() => Assert.Empty(await ModelCard.ReadAsync(folder: null, TestContext.Current.CancellationToken));

    [Fact]
    public void A_card_without_scores_has_none()
    {
        var card = ModelCard.Of("# A model\n\nNothing is known.\n");

        Assert.Equal(("A model", (string?)null), (card.Title, card.Version));
        Assert.Empty(card.Scores);
    }
}
