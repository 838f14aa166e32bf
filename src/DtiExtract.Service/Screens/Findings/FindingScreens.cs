namespace DtiExtract.Service.Screens.Findings;

/// <summary>The screens on which findings are looked at and decided of.</summary>
internal static class FindingScreens
{
    /// <summary>Adds what they need.</summary>
    public static void AddFindingScreens(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(configuration.GetSection(DecisionReasons.Section).Get<DecisionReasons>() ?? new DecisionReasons());
        services.AddSingleton<Children.PageRenderer>();
        services.AddSingleton<QueueReader>();
        services.AddSingleton<Excerpts>();
        services.AddSingleton<ReviewScreens>();
        services.AddSingleton<DecidedNotices>();
        services.AddSingleton<BulkReader>();
    }
}
