namespace DtiExtract.Service.Demonstration;

/// <summary>The service as a newcomer meets it: with reports in it, and a tour.</summary>
internal static class DemoServices
{
    /// <summary>Adds it, where it is asked for.</summary>
    public static void AddDemonstration(this IServiceCollection services, ServiceStart start)
    {
        if (start.Demonstration is { } reports)
        {
            services.AddSingleton(reports);
            services.AddSingleton<DemoGround>();
            services.AddSingleton<DemoTour>();
        }
    }

    /// <summary>Follows the tour.</summary>
    public static void UseDemonstration(this WebApplication app)
    {
        if (app.Services.GetService<DemoTour>() is { } tour)
        {
            app.Use(async (context, next) =>
            {
                await next(context);
                tour.Note(context);
            });
        }
    }
}
