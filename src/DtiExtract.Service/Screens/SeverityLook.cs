using DtiExtract.Mining.Reconciliation;

namespace DtiExtract.Service.Screens;

/// <summary>How severities look; their words stand beside the colour always.</summary>
internal static class SeverityLook
{
    /// <summary>The class of a badge.</summary>
    public static string Badge(Severity severity) => severity switch
    {
        Severity.Error => "bg-red-lt",
        Severity.Warning => "bg-orange-lt",
        Severity.Info => "bg-azure-lt",
    };
}
