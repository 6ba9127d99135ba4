using ProNet.Web.Hosting;

namespace ProNet.Web.Components.Layout;

/// <summary>Light or dark as the person chose; without a choice the device decides.</summary>
internal static class ThemeChoice
{
    public const string Light = "light";
    public const string Dark = "dark";
    public const string AsDevice = "device";

    private const string Cookie = "theme";

    /// <summary>Null when the device decides.</summary>
    public static string? Of(HttpContext? context) => context?.Request.Cookies[HostCookie.Name(context, Cookie)] is (Light or Dark) and var choice ? choice : null;

    /// <summary><c>GET /theme/dark?returnUrl=/people</c> remembers the choice and goes back to where the person was.</summary>
    public static void MapTheme(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/theme/{choice}", (HttpContext context, string choice, string? returnUrl) => Choose(context, choice, returnUrl)).AllowAnonymous().ExcludeFromDescription();

    private static IResult Choose(HttpContext context, string choice, string? returnUrl)
    {
        if (choice is not (Light or Dark or AsDevice))
            return Results.NotFound();
        var (name, options) = (HostCookie.Name(context, Cookie), HostCookie.Options(context, SameSiteMode.Lax, TimeSpan.FromDays(365)));
        if (choice == AsDevice)
            context.Response.Cookies.Delete(name, options);
        else
            context.Response.Cookies.Append(name, choice, options);
        return Results.LocalRedirect(LocalAddress.IsHere(returnUrl) ? returnUrl! : "/");
    }
}
