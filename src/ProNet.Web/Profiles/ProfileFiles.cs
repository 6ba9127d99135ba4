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

/// <summary>
/// A profile to take away: <c>/people/ada.vcf</c>, <c>.json</c>, and as a document in two designs <c>.docx</c>, <c>.pdf</c>. They hold what the page shows to the same
/// viewer, and are as missing as it is; a card, which goes from hand to hand, is without what is for contacts. The one that is made for machines is there where its owner agrees that machines read it, and for the owner.
/// </summary>
internal static class ProfileFiles
{
    public static void MapProfileFiles(this IEndpointRouteBuilder endpoints)
    {
        Map(endpoints, "vcf", VCard.ContentType, VCard.Write, isForMachines: false, isCard: true);
        Map(endpoints, "json", JsonResume.ContentType, JsonResume.Write, isForMachines: true);
        Map(endpoints, "docx", DocxWriter.ContentType, (resume, words, design) => DocxWriter.Write(resume, design, words.Language), isForMachines: false);
        // Where the machine has no fonts it is as missing as any other extension, and no page offers it.
        if (PdfFonts.AreThere)
            Map(endpoints, "pdf", PdfWriter.ContentType, (resume, words, design) => PdfWriter.Write(resume, design, words.Language), isForMachines: false);
    }

    /// <summary>The documents that a page offers, with the words for each.</summary>
    public static IEnumerable<(string Extension, string Design, string Label)> Documents(Wording words) =>
        from extension in PdfFonts.AreThere ? (string[])["docx", "pdf"] : ["docx"]
        from design in Enum.GetValues<ResumeDesign>()
        select (extension, NameOf(design), $"{extension.ToUpperInvariant()} ({words.Cvs.Design(design == ResumeDesign.Modern)})");

    private static string NameOf(ResumeDesign design) => design == ResumeDesign.Modern ? "modern" : "classic";

    private static void Map(IEndpointRouteBuilder endpoints, string extension, string contentType, Func<Resume, string> write, bool isForMachines, bool isCard = false) =>
        Map(endpoints, extension, contentType + "; charset=utf-8", (resume, _, _) => Encoding.UTF8.GetBytes(write(resume)), isForMachines, isCard);

    private static void Map(IEndpointRouteBuilder endpoints, string extension, string contentType, Func<Resume, Wording, ResumeDesign, byte[]> write, bool isForMachines, bool isCard = false) => endpoints.MapGet(
        $"/people/{{handle}}.{extension}",
        async (string handle, string? design, HttpContext context, MemberReader people, FormerHandleReader former, Viewer viewer, CancellationToken cancellationToken) =>
        {
            if (await people.ReadAsync(handle, isCard ? viewer with { Contacts = [] } : viewer, cancellationToken) is not { } person)
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
            var resume = MemberResume.Of(person, SiteAddress.Of(context), Wording.Current);
            return Results.Bytes(write(resume, Wording.Current, design == NameOf(ResumeDesign.Modern) ? ResumeDesign.Modern : ResumeDesign.Classic), contentType);
        }).AllowAnonymous().ExcludeFromDescription();
}
