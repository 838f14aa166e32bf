using DtiExtract.Archive.Access;
using DtiExtract.Service.Screens.Administration;
using DtiExtract.TestServers;

namespace DtiExtract.Service.Tests.Screens.Administration;

public sealed class AreaChoicesTests
{
    [Fact]
    public void What_a_form_sends_is_the_area_that_was_shown()
    {
        Area[] areas = [new("tỉnh Thanh Hóa", null), new("tỉnh Thanh Hóa", "huyện Hà Trung")];

        Assert.Equal(areas, AreaChoices.Read([.. areas.Select(AreaChoices.ValueOf), string.Empty, AreaChoices.ValueOf(areas[0])]));
    }

    [Fact]
    public void Each_province_is_offered_once_in_the_order_of_its_name()
    {
        var choices = new AreaChoices(KeptReports.ByRulesIn(Repository.At("rules")).Rules);

        Assert.Contains("tỉnh Thanh Hóa", choices.All.Select(choice => choice.Province));
        Assert.Equal(choices.All.Length, choices.All.Select(choice => choice.Province).Distinct(StringComparer.Ordinal).Count());
    }
}
