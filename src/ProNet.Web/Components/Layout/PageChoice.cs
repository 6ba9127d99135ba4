using ProNet.Web.Hosting;

namespace ProNet.Web.Components.Layout;

/// <summary>A choice of how pages look, which this browser remembers: a link sets it and leads back, so that no script is needed.</summary>
/// <param name="Name">Of the cookie, and first part of the address.</param>
/// <param name="Usual">What holds without a choice.</param>
/// <param name="Others">What else can be chosen.</param>
internal sealed record PageChoice(string Name, string Usual, params string[] Others)
{
    public IEnumerable<string> All => [Usual, .. Others];

    /// <summary>Null where nothing but the usual is chosen.</summary>
    public string? Of(HttpContext? context) =>
        context?.Request.Cookies[HostCookie.Name(context, Name)] is { } choice && Others.Contains(choice, StringComparer.Ordinal) ? choice : null;

    /// <summary><c>/theme/dark?returnUrl=/people</c></summary>
    public string Address(string choice, string here) => $"/{Name}/{choice}?returnUrl={Uri.EscapeDataString(here)}";

    /// <summary>Remembers a choice and goes back to where the person was.</summary>
    public void Map(IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet($"/{Name}/{{choice}}", (HttpContext context, string choice, string? returnUrl) => Choose(context, choice, returnUrl)).AllowAnonymous().ExcludeFromDescription();

    private IResult Choose(HttpContext context, string choice, string? returnUrl)
    {
        if (!All.Contains(choice, StringComparer.Ordinal))
            return Results.NotFound();
        var (name, options) = (HostCookie.Name(context, Name), HostCookie.Options(context, SameSiteMode.Lax, TimeSpan.FromDays(365)));
        if (choice == Usual)
            context.Response.Cookies.Delete(name, options);
        else
            context.Response.Cookies.Append(name, choice, options);
        return Results.LocalRedirect(LocalAddress.IsHere(returnUrl) ? returnUrl! : "/");
    }
}
