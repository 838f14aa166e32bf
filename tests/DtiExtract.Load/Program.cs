using System.Net;
using DtiExtract.Load;

using var client = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer() }) { Timeout = Timeout.InfiniteTimeSpan };
if (PageSettings.Of(args) is { } pages)
{
    client.BaseAddress = pages.Service;
    return await new PageRun(client, pages).RunAsync();
}

if (LoadSettings.Of(args) is not { } settings)
{
    await Console.Error.WriteLineAsync("dotnet run --project tests/DtiExtract.Load -c Release -- URL TOKEN FOLDER [--files N]\ndotnet run --project tests/DtiExtract.Load -c Release -- pages URL --times N [--user NAME, with DTI_LOAD_PASSWORD]");
    return 2;
}

client.BaseAddress = settings.Service;
client.DefaultRequestHeaders.Authorization = new("Bearer", settings.Token);
return await new LoadRun(client, settings).RunAsync();
