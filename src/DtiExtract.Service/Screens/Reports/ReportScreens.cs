namespace DtiExtract.Service.Screens.Reports;

/// <summary>Reports and what stands in them, in a browser.</summary>
internal static class ReportScreens
{
    /// <summary>Adds what their pages need.</summary>
    public static void AddReportScreens(this IServiceCollection services)
    {
        services.AddScoped<FigureTexts>();
        services.AddScoped<ReportViews>();
        services.AddScoped<CriteriaTables>();
        services.AddScoped<VerdictTexts>();
        services.AddSingleton<ReportOrigins>();
    }
}
