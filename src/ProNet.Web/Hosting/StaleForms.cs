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

    /// <summary>True where the form was not read because it is larger than its page takes: its token is in it, and tells nothing then.</summary>
    public static bool IsTooLarge(HttpContext context) => context.Items.TryGetValue(typeof(StaleForms), out var status) && status is StatusCodes.Status413PayloadTooLarge;

    /// <summary>True where the form holds what no form can, such as the character NUL: its token was not reached.</summary>
    public static bool IsUnreadable(HttpContext context) => context.Items.ContainsKey(nameof(IsUnreadable));

    private static Task RefuseAsync(HttpContext context)
    {
        var error = context.Features.Get<IAntiforgeryValidationFeature>()?.Error?.InnerException;
        var isTooLarge = IsLimit(error);
        if (!isTooLarge && error is InvalidDataException)
            context.Items[nameof(IsUnreadable)] = true;
        context.Features.Set<IAntiforgeryValidationFeature>(null);
        context.Response.StatusCode = isTooLarge ? StatusCodes.Status413PayloadTooLarge : StatusCodes.Status400BadRequest;
        context.Items[typeof(StaleForms)] = context.Response.StatusCode;
        if (!isTooLarge && !IsUnreadable(context))
            Refused.Note(context, AuditAction.FormRefused);
        context.Response.Headers.CacheControl = "no-store";
        // What follows an answer without a body writes the page, and to the API problem details.
        return WantsJson(context) ? WriteAsync(context) : Task.CompletedTask;
    }

    /// <summary>The server's limit of a body, or that of the reader of forms, which has no type of its own.</summary>
    private static bool IsLimit(Exception? error) => error is BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } || (error is InvalidDataException && error.Message.Contains("limit", StringComparison.OrdinalIgnoreCase));

    private static bool WantsJson(HttpContext context) =>
        context.Request.Headers.Accept.ToString() is { } accept && accept.Contains("json", StringComparison.OrdinalIgnoreCase) && !accept.Contains("html", StringComparison.OrdinalIgnoreCase);

    private static Task WriteAsync(HttpContext context) => context.RequestServices.GetRequiredService<IProblemDetailsService>().WriteAsync(new()
    {
        HttpContext = context,
        ProblemDetails = IsTooLarge(context) ? new ProblemDetails { Status = StatusCodes.Status413PayloadTooLarge }
            : IsUnreadable(context) ? new ProblemDetails { Status = StatusCodes.Status400BadRequest, Title = Wording.Current.Shell.UnreadableFormTitle, Detail = Wording.Current.Shell.UnreadableFormText }
            : new ProblemDetails { Status = StatusCodes.Status400BadRequest, Title = Wording.Current.Problems.StaleForm, Detail = Wording.Current.Problems.StaleFormText },
    }).AsTask();
}
