using System.Net.Mime;
using System.Text;
using Microsoft.Net.Http.Headers;
using ProNet.Application.Access;
using ProNet.Application.Handles;
using ProNet.Application.Profiles;
using ProNet.Components;
using ProNet.Components.Language;
using ProNet.Resumes.Writing;
using ProNet.Web.Hosting;

namespace ProNet.Web.Profiles;

/// <summary>A profile to take away: <c>/people/ada.vcf</c>, <c>/people/ada.json</c>. They hold what the page shows to the same viewer, and are as missing as it is.
/// The one that is made for machines is there where its owner agrees that machines read it, and for the owner.</summary>
internal static class ProfileFiles
{
    public static void MapProfileFiles(this IEndpointRouteBuilder endpoints)
    {
        Map(endpoints, "vcf", VCard.ContentType, VCard.Write, isForMachines: false);
        Map(endpoints, "json", JsonResume.ContentType, JsonResume.Write, isForMachines: true);
    }

    private static void Map(IEndpointRouteBuilder endpoints, string extension, string contentType, Func<Resume, string> write, bool isForMachines) => endpoints.MapGet(
        $"/people/{{handle}}.{extension}",
        async (string handle, HttpContext context, MemberReader people, FormerHandleReader former, Viewer viewer, CancellationToken cancellationToken) =>
        {
            if (await people.ReadAsync(handle, viewer, cancellationToken) is not { } person)
            {
                context.Response.Headers.CacheControl = "no-cache";
                return await former.FindAsync(handle, viewer, cancellationToken) is { } now ? Results.Redirect(Urls.MemberFile(now, extension), permanent: true, preserveMethod: true) : Results.NotFound();
            }

            if (isForMachines && !person.Member.Consents.ByMachines && person.Member.Id != viewer.MemberId)
                return Results.NotFound();
            RobotsTag.Set(context.Response, person.Member.Consents);
            context.Response.Headers.ContentDisposition = new ContentDisposition { FileName = $"{person.Member.Handle}.{extension}" }.ToString();
            // What one viewer may see is not for the next.
            context.Response.Headers.CacheControl = CacheControlHeaderValue.NoStoreString;
            return Results.Content(write(MemberResume.Of(person, SiteAddress.Of(context), Wording.Current)), contentType, Encoding.UTF8);
        }).AllowAnonymous().ExcludeFromDescription();
}
