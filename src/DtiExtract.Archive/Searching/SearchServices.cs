using DtiExtract.Archive.Searching.Figures;
using DtiExtract.Archive.Searching.Results;
using Microsoft.Extensions.DependencyInjection;

namespace DtiExtract.Archive.Searching;

/// <summary>Puts the search together.</summary>
public static class SearchServices
{
    /// <summary>Adds <see cref="PassageSearch"/> and <see cref="FigureSearch"/>; the archive and the rules are there already.</summary>
    public static void AddSearch(this IServiceCollection services, Action<SearchOptions> configure)
    {
        services.AddOptions<SearchOptions>().Configure(configure).ValidateOnStart();
        services.AddSingleton<Microsoft.Extensions.Options.IValidateOptions<SearchOptions>, SearchOptionsCheck>();
        services.AddSingleton<PassageSearch>();
        services.AddSingleton<FigureSearch>();
    }
}
