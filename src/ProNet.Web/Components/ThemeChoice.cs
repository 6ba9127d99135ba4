namespace ProNet.Web.Components;

/// <summary>Light or dark as the person chose; without a choice the device decides.</summary>
internal static class ThemeChoice
{
    public const string Light = "light";
    public const string Dark = "dark";
    public const string AsDevice = "device";

    private const string Cookie = "theme";

    /// <summary>Null when the device decides.</summary>
    public static string? Of(HttpContext? context) => context?.Request.Cookies[Cookie] is Light or Dark ? context.Request.Cookies[Cookie] : null;

    /// <summary><c>GET /theme/dark?returnUrl=/people</c> remembers the choice and goes back to where the person was.</summary>
    public static void MapTheme(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/theme/{choice}", (HttpContext context, string choice, string? returnUrl) => Choose(context, choice, returnUrl)).ExcludeFromDescription();

    private static IResult Choose(HttpContext context, string choice, string? returnUrl)
    {
        if (choice is not (Light or Dark or AsDevice))
            return Results.NotFound();
        var options = new CookieOptions
        {
            MaxAge = TimeSpan.FromDays(365),
            HttpOnly = true,
            IsEssential = true,
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
        };
        if (choice == AsDevice)
            context.Response.Cookies.Delete(Cookie, options);
        else
            context.Response.Cookies.Append(Cookie, choice, options);
        return Results.LocalRedirect(IsHere(returnUrl) ? returnUrl! : "/");
    }

    /// <summary>Only a path of this site; <c>//elsewhere</c> and <c>/\elsewhere</c> leave it.</summary>
    private static bool IsHere(string? url) => url is ['/', ..] && (url.Length == 1 || (url[1] != '/' && url[1] != '\\')) && !url.Any(char.IsControl);
}
