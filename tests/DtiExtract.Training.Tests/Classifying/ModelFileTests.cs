using System.Security.Cryptography;
using DtiExtract.Mining.Criteria.Classifying;

namespace DtiExtract.Training.Tests.Classifying;

public sealed class ModelFileTests
{
    private static readonly IndicatorModel Model = new()
    {
        Classes = [IndicatorModel.None, Some.Signed, Some.Mailbox],
        Biases = [0.5f, -0.25f, 0],
        Scales = [0.01f, 0.02f, 0.03f],
        Buckets = [3, 70_000],
        Weights = [1, -2, 127, -127, 0, 5],
        Temperature = 1.25f,
        Threshold = 0.8f,
    };

    private static readonly byte[] Sound = ModelFile.Write(Model);

    [Fact]
    public void Reads_what_it_writes()
    {
        Assert.True(ModelFile.TryRead(Sound, out IndicatorModel? model, out _));
        Assert.Equal(Model.Classes, model.Classes);
        Assert.Equal(Model.Biases, model.Biases);
        Assert.Equal(Model.Scales, model.Scales);
        Assert.Equal(Model.Buckets, model.Buckets);
        Assert.Equal(Model.Weights, model.Weights);
        Assert.Equal((1.25f, 0.8f), (model.Temperature, model.Threshold));
        Assert.Equal(Sound, ModelFile.Write(model));
    }

    [Fact]
    public void Refuses_another_file() => Assert.Equal(ModelProblem.NotAModel, Refuse("%PDF-1.7 and more"u8.ToArray()));

    [Fact]
    public void Refuses_an_empty_file() => Assert.Equal(ModelProblem.NotAModel, Refuse([]));

    [Fact]
    public void Refuses_a_file_cut_short_anywhere() => Assert.All(Enumerable.Range(4, Sound.Length - 4), length => Assert.Equal(ModelProblem.Damaged, Refuse(Sound[..length])));

    [Fact]
    public void Refuses_a_file_with_a_changed_byte() => Assert.All(Enumerable.Range(4, Sound.Length - 4), at => Assert.Equal(ModelProblem.Damaged, Refuse(Changed(at))));

    [Theory]
    [InlineData(4)]
    [InlineData(6)]
    public void Refuses_another_version_of_form_or_features(int at) => Assert.Equal(ModelProblem.OtherVersion, Refuse(Sealed(Changed(at))));

    [Fact]
    public void Refuses_what_no_training_writes()
    {
        Assert.Equal(ModelProblem.Damaged, Refuse(ModelFile.Write(Model with { Buckets = [70_000, 3] })));
        Assert.Equal(ModelProblem.Damaged, Refuse(ModelFile.Write(Model with { Temperature = 0 })));
        Assert.Equal(ModelProblem.Damaged, Refuse(ModelFile.Write(Model with { Scales = [1, float.NaN, 1] })));
        Assert.Equal(ModelProblem.Damaged, Refuse(ModelFile.Write(Model with { Classes = ["a", "b", "c"] })));
        Assert.Equal(ModelProblem.Damaged, Refuse(ModelFile.Write(Model with { Weights = [1] })));
    }

    [Fact]
    public void Refuses_a_model_of_other_indicators()
    {
        Assert.False(IndicatorClassifier.TryLoad(new MemoryStream(Sound), [Some.Signed], out _, out ModelProblem problem));
        Assert.Equal(ModelProblem.OtherIndicators, problem);
    }

    [Fact]
    public void Survives_any_bytes_behind_a_right_checksum()
    {
        var random = new Random(5);
        for (int i = 0; i < 500; i++)
        {
            byte[] content = [.. Sound[..^SHA256.HashSizeInBytes]];
            content[random.Next(8, content.Length)] = (byte)random.Next(256);
            ModelFile.TryRead([.. content, .. SHA256.HashData(content)], out _, out _);
        }
    }

    private static ModelProblem Refuse(byte[] file)
    {
        Assert.False(ModelFile.TryRead(file, out _, out ModelProblem problem));
        return problem;
    }

    private static byte[] Changed(int at)
    {
        byte[] changed = [.. Sound];
        changed[at] ^= 0x10;
        return changed;
    }

    private static byte[] Sealed(byte[] file)
    {
        byte[] content = file[..^SHA256.HashSizeInBytes];
        return [.. content, .. SHA256.HashData(content)];
    }
}
