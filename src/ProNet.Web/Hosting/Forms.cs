using Microsoft.AspNetCore.Antiforgery;

namespace ProNet.Web.Hosting;

/// <summary>Forms are taken with the token of the cookie that this site gave.</summary>
internal static class Forms
{
    public static IServiceCollection AddProNetForms(this IServiceCollection services)
    {
        services.AddHttpContextAccessor().AddAntiforgery();
        services.AddOptions<AntiforgeryOptions>().Configure<IHttpContextAccessor>((forms, accessor) => forms.Cookie = new FormCookie(accessor));
        return services;
    }

    /// <summary>Named for the request: under https nobody but this host can have set it.</summary>
    private sealed class FormCookie : CookieBuilder
    {
        private readonly IHttpContextAccessor accessor;

        public FormCookie(IHttpContextAccessor accessor)
        {
            this.accessor = accessor;
            Path = "/";
            HttpOnly = true;
            IsEssential = true;
            SameSite = SameSiteMode.Strict;
            SecurePolicy = CookieSecurePolicy.SameAsRequest;
        }

        public override string? Name
        {
            get => HostCookie.Name("pronet-forms", accessor.HttpContext?.Request.IsHttps == true);
            set => base.Name = value;
        }
    }
}
