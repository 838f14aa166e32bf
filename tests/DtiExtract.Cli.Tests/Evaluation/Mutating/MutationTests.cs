using DtiExtract.Cli.Evaluation.Mutating;
using DtiExtract.Mining.Criteria;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Reconciliation.Repairing;
using DtiExtract.Training.Annotations;

namespace DtiExtract.Cli.Tests.Evaluation.Mutating;

public sealed class MutationTests
{
    private const string Ratio = "Trạm đã lập 1.880/2.000 hồ sơ, đạt 94,0%.";
    private const string Sum = "Có 120 lượt: nam 70, nữ 50.";
    private const string Restated = "# I. Lập 4.956 hồ sơ. # II. Lập 4.956 hồ sơ (đã nêu). # III.";

    [Theory]
    [InlineData(FigureField.Numerator, "1.808", true)]
    [InlineData(FigureField.Numerator, "1.881", false)] // 94,05 may be rounded to 94,0
    [InlineData(FigureField.Numerator, "1.882", true)]
    [InlineData(FigureField.Percent, "94,1", true)]
    [InlineData(FigureField.Percent, "9,40", true)]
    [InlineData(FigureField.Denominator, "20.00", true)]
    public void Breaks_a_ratio_beyond_rounding(FigureField field, string typed, bool breaks) => Assert.Equal(breaks ? [RelationFamily.RatioWithPercent] : [], Broken(RatioReport(), field, typed));

    [Theory]
    [InlineData("94", false)] // 94,75 cut off
    [InlineData("96", true)]
    public void Takes_a_percentage_that_is_cut_off_for_no_error(string typed, bool breaks)
    {
        const string Text = "Lập 1.895/2.000 hồ sơ, đạt 95%.";

        Assert.Equal(breaks ? [RelationFamily.RatioWithPercent] : [], Broken(SomeMutable.Report(Text, RatioOf(Text, 1895, 95)), FigureField.Percent, typed));
    }

    [Fact]
    public void Knows_no_relation_that_does_not_hold_as_stated() => Assert.Empty(SomeMutable.Report(Ratio.Replace("1.880", "1.870", StringComparison.Ordinal), RatioOf(Ratio, 1870, 94.0m)).Relations);

    [Fact]
    public void Breaks_nothing_that_is_approximate() =>
        Assert.Empty(SomeMutable.Report(Ratio, RatioOf(Ratio, 1880, 94.0m) with { Approximate = true }).Relations);

    [Theory]
    [InlineData("2.100", true)]
    [InlineData("1.990", false)]
    public void Breaks_a_share_that_becomes_larger_than_its_whole(string typed, bool breaks)
    {
        ScoredFigure figure = SomeMutable.Figure(Ratio, "f1", "1.880/2.000 hồ sơ", FigureType.Ratio) with { Numerator = 1880, Denominator = 2000 };

        Assert.Equal(breaks ? [RelationFamily.PartWithinWhole] : [], Broken(SomeMutable.Report(Ratio, figure), FigureField.Numerator, typed));
    }

    [Fact]
    public void Breaks_parts_that_made_up_their_total()
    {
        ScoredFigure[] figures = [Count(Sum, "f1", "120", 120), Count(Sum, "f2", "70", 70) with { PartOf = "f1" }, Count(Sum, "f3", "50", 50) with { PartOf = "f1" }];

        Assert.Equal([RelationFamily.PartsAndTotal], Broken(SomeMutable.Report(Sum, figures), FigureField.Value, "80", figure: "f2"));
        Assert.Empty(SomeMutable.Report(Sum, figures[0], figures[1]).Relations);
    }

    [Fact]
    public void Breaks_what_remains_of_a_ratio()
    {
        const string Text = "Lập 1.880/2.000 hồ sơ, còn lại 120 hồ sơ.";
        ScoredFigure ratio = SomeMutable.Figure(Text, "f1", "1.880/2.000 hồ sơ", FigureType.Ratio) with { Numerator = 1880, Denominator = 2000 };

        Assert.Equal([RelationFamily.PartsAndTotal], Broken(SomeMutable.Report(Text, ratio, Count(Text, "f2", "120", 120) with { PartOf = "f1" }), FigureField.Value, "210", figure: "f2"));
    }

    [Fact]
    public void Breaks_a_quantity_that_two_sections_state_alike()
    {
        Assert.Equal([RelationFamily.Restatement], Broken(RestatedReport("# II. Lập 4.956"), FigureField.Value, "4.965", figure: "f1"));
        Assert.Empty(RestatedReport("# I. Lập 4.956").Relations);
    }

    [Fact]
    public void Reads_new_digits_as_the_number_was_read()
    {
        const string Text = "Có 1.250 lượt: nam 1.000, nữ 250.";
        ScoredFigure[] figures = [Count(Text, "f1", "1.250", 1250), Count(Text, "f2", "1.000", 1000) with { PartOf = "f1" }, Count(Text, "f3", "250", 250) with { PartOf = "f1" }];
        ConsistentReport report = SomeMutable.Report(Text, figures);

        Assert.Empty(Broken(report, FigureField.Value, "1,250", figure: "f1"));
        Assert.Equal([RelationFamily.PartsAndTotal], Broken(report, FigureField.Value, "12.50", figure: "f1"));
    }

    [Fact]
    public void Writes_sides_changed_over_into_the_text()
    {
        ConsistentReport report = RatioReport();
        NumberPlace part = report.Numbers.Single(number => number.Field == FigureField.Numerator);
        NumberPlace whole = report.Numbers.Single(number => number.Field == FigureField.Denominator);
        var mutation = new Mutation(report, RepairKind.SwappedSides, [new(part, whole.Written), new(whole, part.Written)]);

        Assert.Equal("Trạm đã lập 2.000/1.880 hồ sơ, đạt 94,0%.", mutation.Text);
        Assert.Equal([RelationFamily.RatioWithPercent], mutation.Broken.Select(relation => relation.Family));
    }

    [Fact]
    public void Has_a_witness_where_another_figure_states_the_number()
    {
        Assert.True(Mutated(RestatedReport("# II. Lập 4.956"), FigureField.Value, "4.965", "f1").HasWitness);
        Assert.False(Mutated(RatioReport(), FigureField.Numerator, "1.808", "f1").HasWitness);
    }

    private static ConsistentReport RatioReport() => SomeMutable.Report(Ratio, RatioOf(Ratio, 1880, 94.0m));

    private static ConsistentReport RestatedReport(string second)
    {
        ScoredFigure first = Count(Restated, "f1", "4.956 hồ sơ.", 4956) with { Indicator = "ehealth-record-rate" };
        int start = Restated.IndexOf(second, StringComparison.Ordinal) + second.Length - "4.956".Length;
        return SomeMutable.Report(Restated, first, first with { Id = "f2", Start = start, End = start + "4.956".Length });
    }

    private static ScoredFigure RatioOf(string text, decimal part, decimal percent)
    {
        int start = text.IndexOf("lập ", StringComparison.OrdinalIgnoreCase) + "lập ".Length;
        return new ScoredFigure { Id = "f1", Start = start, End = text.Length - 1, Type = FigureType.Ratio, Numerator = part, Denominator = 2000, Percent = percent };
    }

    private static ScoredFigure Count(string text, string id, string quote, decimal value) => SomeMutable.Figure(text, id, quote, FigureType.Count) with { Value = value, IndicatorRole = IndicatorRole.Value };

    private static List<RelationFamily> Broken(ConsistentReport report, FigureField field, string typed, string figure = "f1") => [.. Mutated(report, field, typed, figure).Broken.Select(relation => relation.Family)];

    private static Mutation Mutated(ConsistentReport report, FigureField field, string typed, string figure) =>
        new(report, RepairKind.WrongDigit, [new(report.Numbers.Single(number => number.Field == field && number.Figure.Id == figure), typed)]);
}
