using DtiExtract.Archive.Searching.Figures;
using DtiExtract.Archive.Searching.Results;
using DtiExtract.Archive.Searching.Saved;
using DtiExtract.Archive.Searching.Suggesting;
using Microsoft.Extensions.DependencyInjection;

namespace DtiExtract.Archive.Searching;

/// <summary>Puts the search together.</summary>
public static class SearchServices
{
    /// <summary>Adds <see cref="PassageSearch"/>, <see cref="FigureSearch"/>, <see cref="SavedSearches"/> and <see cref="SearchSuggester"/>; the archive and the rules are there already.</summary>
    public static void AddSearch(this IServiceCollection services, Action<SearchOptions> configure)
    {
        services.AddOptions<SearchOptions>().Configure(configure).ValidateOnStart();
        services.AddSingleton<Microsoft.Extensions.Options.IValidateOptions<SearchOptions>, SearchOptionsCheck>();
        services.AddSingleton<PassageSearch>();
        services.AddSingleton<FigureSearch>();
        services.AddSingleton<SavedSearches>();
        services.AddSingleton<SearchSuggester>();
    }
}
