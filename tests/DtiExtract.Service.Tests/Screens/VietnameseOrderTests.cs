using DtiExtract.Service.Screens;

namespace DtiExtract.Service.Tests.Screens;

public sealed class VietnameseOrderTests
{
    [Theory]
    [InlineData("An Bình|Ăn Thịnh|Ân Nghĩa|Bình An|Dân Hòa|Đại Lộc|Ea Súp|Ê Đê")]
    [InlineData("ma|mà|mả|mã|má|mạ|man")]
    [InlineData("Tổ 2|Tổ 10|Tổ 010 b|Tổ dân phố")]
    [InlineData("xã|Xã|xã An")]
    [InlineData("|1|99999999999999999999999999999999|a")]
    public void Names_stand_as_in_a_Vietnamese_dictionary(string ordered)
    {
        string[] names = ordered.Split('|');

        Assert.Equal(names, names.Reverse().Order(VietnameseOrder.Instance));
    }
}
