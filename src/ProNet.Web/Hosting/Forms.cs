using Microsoft.AspNetCore.Antiforgery;

namespace ProNet.Web.Hosting;

/// <summary>Forms are taken with the token of the cookie that this site gave.</summary>
internal static class Forms
{
    public static IServiceCollection AddProNetForms(this IServiceCollection services)
    {
        services.AddHttpContextAccessor().AddAntiforgery();
        services.AddOptions<AntiforgeryOptions>().Configure<IHttpContextAccessor>((forms, accessor) => forms.Cookie = new RequestCookie("pronet-forms", accessor));
        return services;
    }
}
