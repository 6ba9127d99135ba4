using Microsoft.AspNetCore.Http.Features;

namespace ProNet.Web.Hosting;

/// <summary>HEAD is answered like GET, without the body (RFC 9110, 9.3.2).</summary>
internal static class HeadRequests
{
    public static IApplicationBuilder UseHeadLikeGet(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (HttpMethods.IsHead(context.Request.Method))
        {
            context.Request.Method = HttpMethods.Get;
            context.Features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(Stream.Null));
        }

        return next(context);
    });
}
