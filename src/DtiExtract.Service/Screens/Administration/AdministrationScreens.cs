namespace DtiExtract.Service.Screens.Administration;

/// <summary>The administration in a browser.</summary>
internal static class AdministrationScreens
{
    /// <summary>Adds what its pages need.</summary>
    public static void AddAdministrationScreens(this IServiceCollection services)
    {
        services.AddSingleton<AreaChoices>();
        services.AddSingleton<JobsBoard>();
        services.AddSingleton<RulesBoard>();
        services.AddSingleton<StorageBoard>();
    }
}
