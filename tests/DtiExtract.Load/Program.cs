using DtiExtract.Load;

if (LoadSettings.Of(args) is not { } settings)
{
    await Console.Error.WriteLineAsync("dotnet run --project tests/DtiExtract.Load -c Release -- URL TOKEN FOLDER [--files N]");
    return 2;
}

using var client = new HttpClient { BaseAddress = settings.Service, Timeout = Timeout.InfiniteTimeSpan };
client.DefaultRequestHeaders.Authorization = new("Bearer", settings.Token);
return await new LoadRun(client, settings).RunAsync();
