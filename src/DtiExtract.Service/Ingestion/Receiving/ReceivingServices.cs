using Microsoft.Extensions.Options;

namespace DtiExtract.Service.Ingestion.Receiving;

/// <summary>Puts together what receives files.</summary>
public static class ReceivingServices
{
    /// <summary>Adds <see cref="Receiver"/> with its limits.</summary>
    public static void AddReceiving(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<ReceivingOptions>().Bind(configuration.GetSection(ReceivingOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<ReceivingOptions>, ReceivingOptionsValidator>();
        services.AddSingleton<Receiver>();
        services.AddSingleton<FolderReceipt>();
        services.AddHostedService<BrokenOffBatches>();
    }
}
