using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using ProNet.Application.Access;
using ProNet.Application.Resumes;
using ProNet.Domain.Access;
using ProNet.Resumes.Intake;
using ProNet.Resumes.Reading;
using ProNet.Web.Access;
using ProNet.Web.Accounts;
using ProNet.Web.Hosting;

namespace ProNet.Web.Resumes;

/// <summary>What the host calls for CVs: bringing them, keeping them, and having them.</summary>
internal static class CvServices
{
    /// <summary>Bytes of a request that are taken from the line to tell its sender in a sentence that they are too many; beyond, the line is cut.</summary>
    private const long LongestRequest = 256L * 1024 * 1024;

    public static IServiceCollection AddProNetCvs(this IServiceCollection services) => services
        .AddResumeUseCases()
        .AddSingleton(p => new IntakeProcess(IntakeProgram.Of(typeof(Program).Assembly), TimeProvider.System));

    public static void MapProNetCvs(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPost(CvAddresses.Upload, UploadAsync).RequireAuthorization(AccessPolicies.Member).RequireRateLimiting(AttemptLimit.Policy)
            .WithMetadata(new RequestSizeLimitAttribute(LongestRequest)).ExcludeFromDescription();
        endpoints.MapPost(CvAddresses.Audience, ([FromForm] long id, [FromForm] Audience audience, HttpContext context, Viewer viewer, ChangeCvHandler change) =>
            ChangeAsync(id, audience, context, viewer, change)).RequireAuthorization(AccessPolicies.Member).ExcludeFromDescription();
        endpoints.MapPost(CvAddresses.Remove, ([FromForm] long id, HttpContext context, Viewer viewer, ChangeCvHandler change) =>
            ChangeAsync(id, null, context, viewer, change)).RequireAuthorization(AccessPolicies.Member).ExcludeFromDescription();
        endpoints.MapGet("/people/{handle}/cv/{id:long}", DownloadAsync).AllowAnonymous().ExcludeFromDescription();
    }

    /// <summary>Reads the file at once: it takes seconds, and the longest is bounded. The token of the form stands in the body, which is read here and nowhere else.</summary>
    private static async Task<IResult> UploadAsync(HttpContext context, Viewer viewer, IAntiforgery forms, IntakeProcess intake, KeepCvHandler keep)
    {
        var file = await UploadedFile.ReadAsync(context, DocumentLimits.Usual.Bytes);
        if (file is null || !await forms.IsRequestValidAsync(context))
            return Results.BadRequest();
        if (viewer.MemberId is not { } member)
            return Results.NotFound();
        if (file.FileName.Length == 0)
            return new SeeOther(CvAddresses.Told("none"));
        if (file.Content is not { } content)
            return new SeeOther(CvAddresses.Problem(DocumentProblem.TooLarge));
        var reading = await intake.ReadAsync(content, context.RequestAborted);
        if (reading.Read is not { } read)
            return new SeeOther(CvAddresses.Problem(reading.Problem!.Value));
        if (await keep.HandleAsync(member, file.FileName, content, read, context.RequestAborted) is not { } id)
            return new SeeOther(CvAddresses.Told("full"));
        return new SeeOther(read.Kind == DocumentKind.ScannedPdf ? CvAddresses.RecognizedReview(id) : CvAddresses.Review(id));
    }

    /// <summary>Somebody else's number is none.</summary>
    private static async Task<IResult> ChangeAsync(long id, Audience? audience, HttpContext context, Viewer viewer, ChangeCvHandler change) =>
        viewer.MemberId is { } member && await change.HandleAsync(member, SecurityEndpoints.Me(context), id, audience, SessionCookie.CallerOf(context), context.RequestAborted)
            ? new SeeOther(CvAddresses.Told(audience is null ? "removed" : "saved"))
            : Results.NotFound();

    /// <summary>Always as a file to save, and never as a page of this site: what is in it, somebody else wrote.</summary>
    private static async Task<IResult> DownloadAsync(string handle, long id, HttpContext context, Viewer viewer, KeptCvReader cvs)
    {
        if (await cvs.FileAsync(handle, id, viewer, context.RequestAborted) is not { } file)
            return Results.NotFound();
        context.Response.Headers.CacheControl = "no-store";
        return Results.File(file.Content, "application/octet-stream", file.FileName);
    }
}
