namespace DtiExtract.Mining.Criteria;

/// <summary>One of the eight pillars of digital transformation, numbered as in the national set of 2025.</summary>
/// <param name="Number">1 (nhận thức số) to 8 (xã hội số).</param>
/// <param name="Name">The name in Vietnamese.</param>
/// <param name="EnglishName">The name in English.</param>
public sealed record Pillar(int Number, string Name, string EnglishName);
