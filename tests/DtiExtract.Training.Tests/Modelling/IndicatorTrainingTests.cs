using DtiExtract.Mining.Criteria.Classifying;
using DtiExtract.Training.Cards;
using DtiExtract.Training.Modelling;

namespace DtiExtract.Training.Tests.Modelling;

public sealed class IndicatorTrainingTests
{
    private static readonly TrainedModel Model = Train(Some.Options);

    [Fact]
    public void Gives_the_same_bytes_and_the_same_card_for_the_same_data_and_seed()
    {
        TrainedModel again = Train(Some.Options);

        Assert.Equal(Model.File, again.File);
        Assert.Equal(Card(Model), Card(again));
    }

    [Fact]
    public void Gives_the_same_bytes_whatever_the_order_of_the_reports() => Assert.Equal(
        Model.File, IndicatorTraining.Train([.. Some.Reports.Reverse()], [.. Some.Indicators.Reverse()], Some.Mapping, Some.Options, TestContext.Current.CancellationToken).File);

    [Fact]
    public void Gives_other_bytes_for_another_seed() => Assert.NotEqual(Model.File, Train(Some.Options with { Seed = 8 }).File);

    [Fact]
    public void Tells_the_indicators_of_reports_that_were_left_out()
    {
        Assert.Equal(Some.Reports.Length * 3, Model.HeldOut.Length);
        Assert.All(Model.HeldOut, figure => Assert.Equal(figure.Example.Indicator, figure.Best.Indicator));
    }

    [Fact]
    public void Trains_on_corrections_and_does_not_score_them()
    {
        TrainedModel corrected = IndicatorTraining.Train(
            [.. Some.Reports, Some.Report("z.txt", "Chợ Mới") with { IsCorrection = true }], Some.Indicators, Some.Mapping, Some.Options, TestContext.Current.CancellationToken);

        Assert.Equal(Some.Reports.Length * 3, corrected.HeldOut.Length);
        Assert.NotEqual(Model.File, corrected.File);
    }

    [Fact]
    public void Writes_a_model_that_can_be_used()
    {
        Assert.True(IndicatorClassifier.TryLoad(new MemoryStream([.. Model.File]), [.. Some.Indicators.Select(indicator => indicator.Id)], out IndicatorClassifier? classifier, out _));
        Assert.Equal(Some.Signed, classifier.Decide(Some.Context("văn bản xã Chợ Mới phát hành có ký số 19/20", "Toàn bộ"))?.Indicator);
        Assert.Null(classifier.Decide(Some.Context("cây xanh trồng mới ở Chợ Mới 19/20", "Trồng được")));
        Assert.Contains(classifier.Explain(Some.Context("văn bản có ký số"), Some.Signed), feature => feature is { Feature: "any ~van ban", Contribution: > 0 });
        Assert.Empty(classifier.Explain(Some.Context("văn bản có ký số"), "unknown"));
    }

    [Fact]
    public void States_data_and_scores_on_the_card()
    {
        string card = Card(Model);

        Assert.Contains("6 reports with 18 annotated figures; 0 reports with 0 corrected figures", card, StringComparison.Ordinal);
        Assert.Contains("`dti train`", card, StringComparison.Ordinal);
        Assert.Contains("| classifier alone | 18 |", card, StringComparison.Ordinal);
        Assert.Contains($"| {Some.Mailbox} | 1.00 | 1.00 | 1.00 | 6 |", card, StringComparison.Ordinal);
    }

    private static TrainedModel Train(TrainingOptions options) => IndicatorTraining.Train(Some.Reports, Some.Indicators, Some.Mapping, options, TestContext.Current.CancellationToken);

    private static string Card(TrainedModel model) => new ModelCard(model, Some.Reports, Some.Options, "dti train").Write();
}
