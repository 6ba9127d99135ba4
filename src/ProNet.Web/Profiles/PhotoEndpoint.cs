using Microsoft.Net.Http.Headers;
using ProNet.Application.Access;
using ProNet.Application.Photos;
using ProNet.Web.Hosting;

namespace ProNet.Web.Profiles;

/// <summary>The photo of a profile, for those who may see it; as missing as the profile for all others.</summary>
internal static class PhotoEndpoint
{
    public static void MapPhotos(this IEndpointRouteBuilder endpoints) => endpoints.MapGet(
        "/people/{handle}/photo",
        async (string handle, HttpContext context, PhotoReader photos, Viewer viewer, CancellationToken cancellationToken) =>
        {
            if (await photos.FindAsync(handle, viewer, cancellationToken) is not var (member, key, consents))
                return Results.NotFound();
            RobotsTag.Set(context.Response, consents);
            var tag = new EntityTagHeaderValue($"\"{key}\"");
            var headers = context.Response.GetTypedHeaders();
            // Who may see it can change at any time, so that it is kept by the browser alone and asked for anew each time.
            headers.CacheControl = new CacheControlHeaderValue { Private = true, NoCache = true };
            headers.ETag = tag;
            context.Response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
            context.Response.Headers.ContentDisposition = "inline; filename=\"photo.jpg\"";
            if (context.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false)))
                return Results.StatusCode(StatusCodes.Status304NotModified);
            return await photos.ReadAsync(member, cancellationToken) is { } photo ? Results.Bytes(photo, PhotoImage.ContentType) : Results.NotFound();
        }).AllowAnonymous().ExcludeFromDescription();
}
