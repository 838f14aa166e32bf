namespace DtiExtract.Mining.Outline;

/// <summary>The level of an administrative unit.</summary>
public enum UnitLevel
{
    /// <summary>Xã, phường, thị trấn, đặc khu.</summary>
    Commune,

    /// <summary>Huyện, quận, thị xã, thành phố thuộc tỉnh; abolished on 1 July 2025.</summary>
    District,

    /// <summary>Tỉnh, thành phố trực thuộc trung ương.</summary>
    Province,
}
