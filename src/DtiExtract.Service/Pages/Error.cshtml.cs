using System.Diagnostics;
using DtiExtract.Service.Api;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DtiExtract.Service.Pages;

/// <summary>Says what went wrong, and what to do; never what an exception says.</summary>
[IgnoreAntiforgeryToken]
internal sealed class ErrorModel : PageModel
{
    /// <summary>The status of the answer.</summary>
    public int Status { get; private set; }

    /// <summary>What it means to a person.</summary>
    public Wording Wording => StatusTexts.Of(Status).Wording;

    /// <summary>What to tell the administrator when the service failed.</summary>
    public string? TraceId => Status >= StatusCodes.Status500InternalServerError ? Activity.Current?.TraceId.ToHexString() ?? HttpContext.TraceIdentifier : null;

    public void OnGet(int status) => Show(status);

    public void OnPost(int status) => Show(status);

    private void Show(int status)
    {
        Status = Math.Clamp(status, StatusCodes.Status400BadRequest, 599);
        Response.StatusCode = Status;
    }
}
