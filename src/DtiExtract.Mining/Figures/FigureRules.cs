namespace DtiExtract.Mining.Figures;

/// <summary>The names of the rules that make figures; each figure carries the name of the one that made it.</summary>
public static class FigureRules
{
}
