using DtiExtract.Mining.Criteria.Classifying;
using DtiExtract.Training.Examples;
using DtiExtract.Training.Modelling;
using DtiExtract.Training.Validation;

namespace DtiExtract.Training.Tests.Modelling;

public sealed class ModelStoreTests : IDisposable
{
    private static readonly TrainedModel Better = Model(right: 2);
    private static readonly TrainedModel Worse = Model(right: 1);

    private readonly string _folder = Directory.CreateTempSubdirectory("dti-").FullName;

    private string Models => Path.Join(_folder, "models");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Writes_a_first_model_with_card_and_scores()
    {
        Assert.True(new ModelStore(Models).TryWrite(Worse, "card", force: false, out var scores));
        Assert.Null(scores);
        Assert.Equal(["card.md", "held-out.json", "model.bin"], Directory.GetFiles(Models).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(Worse.File, File.ReadAllBytes(Path.Join(Models, ModelStore.ModelFile)));
    }

    [Fact]
    public void Writes_a_model_that_is_better_or_as_good()
    {
        var store = new ModelStore(Models);
        store.TryWrite(Worse, "card", force: false, out _);

        Assert.True(store.TryWrite(Better, "card", force: false, out var scores));
        Assert.Equal((0.5, 1.0), scores);
        Assert.True(store.TryWrite(Better, "card", force: false, out _));
    }

    [Fact]
    public void Refuses_a_model_that_is_worse_and_leaves_the_present_one()
    {
        var store = new ModelStore(Models);
        store.TryWrite(Better, "card", force: false, out _);

        Assert.False(store.TryWrite(Worse, "other card", force: false, out var scores));
        Assert.Equal((1.0, 0.5), scores);
        Assert.Equal("card", File.ReadAllText(Path.Join(Models, ModelStore.CardFile)));
    }

    [Fact]
    public void Writes_a_worse_model_when_forced()
    {
        var store = new ModelStore(Models);
        store.TryWrite(Better, "card", force: false, out _);

        Assert.True(store.TryWrite(Worse, "other card", force: true, out _));
        Assert.Equal("other card", File.ReadAllText(Path.Join(Models, ModelStore.CardFile)));
    }

    [Fact]
    public void Takes_scores_that_cannot_be_read_for_none()
    {
        Directory.CreateDirectory(Models);
        File.WriteAllText(Path.Join(Models, ModelStore.ScoresFile), "{");

        Assert.True(new ModelStore(Models).TryWrite(Worse, "card", force: false, out _));
    }

    /// <summary>A model that maps two figures of one report, so many of them rightly.</summary>
    private static TrainedModel Model(int right)
    {
        var report = new TrainingReport("a.txt", string.Empty, string.Empty, [.. Enumerable.Repeat(new Example(Some.Context("văn bản"), Some.Signed), 2)]);
        var model = new IndicatorModel { Classes = [IndicatorModel.None], Biases = [0], Scales = [1], Buckets = [], Weights = [], Threshold = 0.5f };
        var classifier = new IndicatorClassifier(model, "test");
        var figures = report.Examples.Select((example, i) => new HeldOutFigure(report, example, classifier, new IndicatorGuess(i < right ? Some.Signed : Some.Mailbox, 0.9)));
        return new TrainedModel([(byte)right], [.. figures], [], 1, 1, 0.5);
    }
}
