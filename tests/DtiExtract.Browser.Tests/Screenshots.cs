using DtiExtract.Service.Tests;
using Microsoft.Playwright;

namespace DtiExtract.Browser.Tests;

/// <summary>Keeps pictures of screens: among the artefacts always, among the documents when DTI_UPDATE_SCREENSHOTS is set, so that guides are renewed on purpose.</summary>
internal static class Screenshots
{
    private static readonly bool ForDocuments = Environment.GetEnvironmentVariable("DTI_UPDATE_SCREENSHOTS") == "1";

    /// <summary>Keeps what can be seen of the page.</summary>
    public static async Task KeepAsync(IPage page, string name)
    {
        string file = Path.Join(Repository.At("artifacts", "screens"), name + ".png");
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = file, Animations = ScreenshotAnimations.Disabled });
        if (ForDocuments)
        {
            string kept = Path.Join(Repository.At("docs", "huong-dan", "hinh"), name + ".png");
            Directory.CreateDirectory(Path.GetDirectoryName(kept)!);
            File.Copy(file, kept, overwrite: true);
        }
    }
}
