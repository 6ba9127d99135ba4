namespace ProNet.Web.Hosting;

/// <summary>A cookie of the framework, named for the request: under https nobody but this host can have set it.</summary>
internal sealed class RequestCookie : CookieBuilder
{
    private readonly string name;
    private readonly IHttpContextAccessor accessor;

    public RequestCookie(string name, IHttpContextAccessor accessor)
    {
        (this.name, this.accessor) = (name, accessor);
        Path = "/";
        HttpOnly = true;
        IsEssential = true;
        SameSite = SameSiteMode.Strict;
        SecurePolicy = CookieSecurePolicy.SameAsRequest;
    }

    public override string? Name
    {
        get => HostCookie.Name(name, accessor.HttpContext?.Request.IsHttps == true);
        set => base.Name = value;
    }
}
