namespace DtiExtract.Mining.Figures;

/// <summary>The names of the rules that make figures; each figure carries the name of the one that made it.</summary>
public static class FigureRules
{
    /// <summary>"512/530 hồ sơ, đạt 96,6%".</summary>
    public const string SlashRatio = "slash-ratio";

    /// <summary>"48 trên tổng số 51 cán bộ".</summary>
    public const string RatioInWords = "ratio-in-words";

    /// <summary>"tổng số hồ sơ: 530, trực tuyến: 512, đạt 96,6%".</summary>
    public const string TotalAndPart = "total-and-part";

    /// <summary>"96,6% (512/530 hồ sơ)".</summary>
    public const string PercentBeforeRatio = "percent-before-ratio";

    /// <summary>"100% văn bản".</summary>
    public const string Percent = "percent";

    /// <summary>"17 thành viên".</summary>
    public const string Count = "count";

    /// <summary>"512 hồ sơ, chiếm 96,6%".</summary>
    public const string CountWithPercent = "count-with-percent";

    /// <summary>"Số văn bản đi: 533", where the label says what is counted.</summary>
    public const string StatedNumber = "stated-number";

    /// <summary>"84 thuê bao/100 dân".</summary>
    public const string Rate = "rate";

    /// <summary>"1.315,643 triệu đồng".</summary>
    public const string Money = "money";

    /// <summary>A number alone in a cell, whose column or row says what it is.</summary>
    public const string TableCell = "table-cell";
}
