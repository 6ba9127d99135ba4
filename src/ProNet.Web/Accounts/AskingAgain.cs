using ProNet.Application.Accounts;
using ProNet.Web.Hosting;

namespace ProNet.Web.Accounts;

/// <summary>Asks again who somebody is, before they change how one signs in. The one place where it is decided, for every endpoint that says <see cref="AsksAgainAttribute"/>.</summary>
internal static class AskingAgain
{
    /// <summary>After authorisation, and before the form is looked at: nothing of it is used until it is sent again.</summary>
    public static void UseAskingAgain(this WebApplication app) => app.Use((context, next) =>
        context.GetEndpoint()?.Metadata.GetMetadata<AsksAgainAttribute>() is { } asks
            && AccountClaims.AccountOf(context.User) is not null
            && !AccountClaims.IsFresh(context.User, context.RequestServices.GetRequiredService<TimeProvider>())
            ? new SeeOther(AccountUrls.With(AccountUrls.Again, Begun(context, asks))).ExecuteAsync(context)
            : next(context));

    public static TBuilder AsksAgain<TBuilder>(this TBuilder endpoint, string page)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(new AsksAgainAttribute(page));

    private static string Begun(HttpContext context, AsksAgainAttribute asks) =>
        HttpMethods.IsGet(context.Request.Method) ? context.Request.Path + context.Request.QueryString : asks.Page;
}
