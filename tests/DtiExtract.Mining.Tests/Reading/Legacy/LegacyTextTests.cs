using DtiExtract.Mining.Reading.Legacy;

namespace DtiExtract.Mining.Tests.Reading.Legacy;

public sealed class LegacyTextTests
{
    [Theory]
    [InlineData("chuyÓn ®æi sè", "chuyển đổi số")]
    [InlineData("§\u00B9t tû lÖ 97,4%", "Đạt tỷ lệ 97,4%")]
    [InlineData("hå s¬ trùc tuyÕn", "hồ sơ trực tuyến")]
    [InlineData("ng\u00ADêi d©n", "người dân")]
    [InlineData("B×nh An – 512/530", "Bình An – 512/530")]
    [InlineData("\u007F\u0080\u00A0\u00BA\u00FF", "\u007F\u0080\u00A0\u00BA\u00FF")]
    public void Decodes_TCVN3(string typed, string meant) => Assert.Equal(meant, LegacyText.Decode(LegacyEncoding.Tcvn3, typed));

    [Theory]
    [InlineData("chuyeån ñoåi soá", "chuyển đổi số")]
    [InlineData("Ñoäc laäp", "Độc lập")]
    [InlineData("ñaït tyû leä 97,4%", "đạt tỷ lệ 97,4%")]
    [InlineData("hoà sô tröïc tuyeán", "hồ sơ trực tuyến")]
    [InlineData("ÔÛ HUYEÄN NÖÔÙC", "Ở HUYỆN NƯỚC")]
    [InlineData("ngöôøi daân söû duïng maïng", "người dân sử dụng mạng")]
    [InlineData("traêm naêm, baèng chöõ kyù soá", "trăm năm, bằng chữ ký số")]
    [InlineData("Caên cöù Nghò quyeát, chæ tieâu, nghó, lî, HAÉC", "Căn cứ Nghị quyết, chỉ tiêu, nghĩ, lỵ, HẮC")]
    [InlineData("", "")]
    public void Decodes_VNI_with_the_longest_match_first(string typed, string meant) => Assert.Equal(meant, LegacyText.Decode(LegacyEncoding.Vni, typed));

    [Theory]
    [InlineData("chuyÓn ®æi sè", nameof(LegacyEncoding.Tcvn3))]
    [InlineData("§\u00B9t", nameof(LegacyEncoding.Tcvn3))]
    [InlineData("NguyÔn V¨n B×nh", nameof(LegacyEncoding.Tcvn3))]
    [InlineData("Tû lÖ hå s¬ gi¶i quyÕt ®óng h¹n: 512/530, ®¹t 96,6%", nameof(LegacyEncoding.Tcvn3))]
    [InlineData("ñaït tyû leä", nameof(LegacyEncoding.Vni))]
    [InlineData("ÑOÄC LAÄP - TÖÏ DO - HAÏNH PHUÙC", nameof(LegacyEncoding.Vni))]
    [InlineData("Phoøng Vaên hoùa", nameof(LegacyEncoding.Vni))]
    public void Tells_the_encoding_of_a_run(string run, string encoding) => Assert.Equal(encoding, LegacyDetector.Detect(run).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("512/530, 97.4%")]
    [InlineData("Tỷ lệ hồ sơ giải quyết đúng hạn đạt 96,6%")]
    [InlineData("thành công")]
    [InlineData("PHÒNG TÀI CHÍNH")]
    [InlineData("hoàn thành, có kế hoạch «§»")]
    [InlineData("Phòng ban, thông tin công khai, an toàn, hình thành công dân")]
    [InlineData("Microsoft® 365 © 2024 – 5 µm, 12 m², 30 °C, § 5")]
    [InlineData("Société générale, café, José, São Paulo, für Köln")]
    [InlineData("Ty\u0309 le\u0323\u0302 ho\u0302\u0300 so\u031B")]
    [InlineData("· 12 xã")]
    public void Leaves_Unicode_and_foreign_text_alone(string run) => Assert.Null(LegacyDetector.Detect(run));
}
