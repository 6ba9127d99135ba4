using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using ProNet.Components.Language;
using ProNet.Data.Accounts;

namespace ProNet.Web.Hosting;

/// <summary>
/// What is said of a form without the token of this site: mostly of one that was open for long, whose reader signed in or out meanwhile. Nothing of it is used,
/// kept or shown again.
/// </summary>
internal static class StaleForms
{
    /// <summary>The page that says so.</summary>
    public const string Path = "/form-too-old";

    /// <summary>After the forms' tokens were looked at.</summary>
    public static void UseStaleForms(this WebApplication app) => app.Use((context, next) =>
        context.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: false } ? RefuseAsync(context) : next(context));

    /// <summary>True while the answer to such a form is made.</summary>
    public static bool IsRefused(HttpContext context) => context.Items.ContainsKey(typeof(StaleForms));

    /// <summary>Where the form was: as the browser says, where that is of this site.</summary>
    public static string? Origin(HttpContext context) =>
        Uri.TryCreate(context.Request.Headers.Referer, UriKind.Absolute, out var page) && page.Authority == context.Request.Host.Value && LocalAddress.IsHere(page.PathAndQuery) ? page.PathAndQuery : null;

    private static Task RefuseAsync(HttpContext context)
    {
        context.Features.Set<IAntiforgeryValidationFeature>(null);
        context.Items[typeof(StaleForms)] = true;
        Refused.Note(context, AuditAction.FormRefused);
        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        context.Response.Headers.CacheControl = "no-store";
        // What follows an answer without a body writes the page, and to the API problem details.
        return WantsJson(context) ? WriteAsync(context) : Task.CompletedTask;
    }

    private static bool WantsJson(HttpContext context) =>
        context.Request.Headers.Accept.ToString() is { } accept && accept.Contains("json", StringComparison.OrdinalIgnoreCase) && !accept.Contains("html", StringComparison.OrdinalIgnoreCase);

    private static Task WriteAsync(HttpContext context) => context.RequestServices.GetRequiredService<IProblemDetailsService>().WriteAsync(new()
    {
        HttpContext = context,
        ProblemDetails = new ProblemDetails { Status = StatusCodes.Status400BadRequest, Title = Wording.Current.Problems.StaleForm, Detail = Wording.Current.Problems.StaleFormText },
    }).AsTask();
}
