using Microsoft.AspNetCore.Localization;

namespace ProNet.Web.Hosting;

/// <summary>Which language a request is answered in: what the person chose, else what the browser asks for, else English.</summary>
internal static class Localisation
{
    public static readonly string[] Languages = ["en", "fr"];

    public static IServiceCollection AddProNetLocalisation(this IServiceCollection services)
    {
        services.AddLocalization();
        return services.Configure<RequestLocalizationOptions>(options =>
        {
            options.SetDefaultCulture("en").AddSupportedCultures(Languages).AddSupportedUICultures(Languages);
            options.ApplyCurrentCultureToResponseHeaders = true;
            // The query string belongs to the search; it must not also choose the language.
            options.RequestCultureProviders = [new CustomRequestCultureProvider(Chosen), new AcceptLanguageHeaderRequestCultureProvider()];
        });
    }

    /// <summary>Shared caches must not hand a French page to an English reader.</summary>
    public static IApplicationBuilder UseProNetLocalisation(this IApplicationBuilder app) => app.UseRequestLocalization().Use((context, next) =>
    {
        context.Response.Headers.AppendCommaSeparatedValues("Vary", "Accept-Language", "Cookie");
        return next(context);
    });

    /// <summary><c>GET /language/fr?returnUrl=/people</c> remembers the choice and goes back to where the person was.</summary>
    public static void MapLanguage(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/language/{culture}", (HttpContext context, string culture, string? returnUrl) => Choose(context, culture, returnUrl)).AllowAnonymous().ExcludeFromDescription();

    private static Task<ProviderCultureResult?> Chosen(HttpContext context) =>
        new CookieRequestCultureProvider { CookieName = HostCookie.Name(context, CookieRequestCultureProvider.DefaultCookieName) }.DetermineProviderCultureResult(context);

    private static IResult Choose(HttpContext context, string culture, string? returnUrl)
    {
        if (!Languages.Contains(culture, StringComparer.Ordinal))
            return Results.NotFound();
        var value = CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(culture));
        var name = HostCookie.Name(context, CookieRequestCultureProvider.DefaultCookieName);
        context.Response.Cookies.Append(name, value, HostCookie.Options(context, SameSiteMode.Lax, TimeSpan.FromDays(365)));
        return Results.LocalRedirect(LocalAddress.IsHere(returnUrl) ? returnUrl! : "/");
    }
}
