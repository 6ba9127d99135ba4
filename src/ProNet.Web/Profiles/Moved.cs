namespace ProNet.Web.Profiles;

/// <summary>Leads from an address that a profile had to the one it has.</summary>
internal static class Moved
{
    /// <summary>For good; but asked for each time, because an owner may go back to an address.</summary>
    public static void To(HttpContext context, string address)
    {
        context.Response.Redirect(address, permanent: true, preserveMethod: true);
        context.Response.Headers.CacheControl = "no-cache";
    }
}
