using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using ProNet.Application.Access;
using ProNet.Application.Partners;
using ProNet.Application.Searching;
using ProNet.Components;
using ProNet.Components.Language;
using ProNet.Search.Requests;
using ProNet.Web.Api;

namespace ProNet.Web.Partners;

/// <summary>The search for partners, for programs.</summary>
internal static class PartnerApi
{
    public static void MapPartnerApi(this IEndpointRouteBuilder endpoints) => endpoints.MapGet("/api/v1" + Urls.Partners, SearchAsync)
        .DescribedAsSearch<MemberHitJson>(SubjectKind.Member, "partners", "Search people, those first who offer what one seeks, seek what one offers, and share ground with whoever asks")
        .ForMembersAlone();

    private static async Task<IResult> SearchAsync(
        HttpContext context,
        PartnerSearch partners,
        RunSearchHandler search,
        SearchResultWriter writer,
        Viewer viewer,
        [FromQuery, Description("Where q is left out, the own lines that it is made of: provider (what I seek), client (what I offer) or partner (both, and where I was).")] string? mode,
        CancellationToken cancellationToken)
    {
        var reading = SearchAddress.Read(SubjectKind.Member, context.Request.QueryString.Value ?? "", PartnerUrls.Mode);
        if (!reading.Diagnostics.IsEmpty)
            return BadAddress.Refuse(reading.Diagnostics);
        if (PartnerUrls.Read(mode) is not { } asked)
            return BadAddress.Refuse(PartnerUrls.Mode, mode!);
        var words = Wording.Current;
        if (await partners.AddressAsync(reading.Address, asked, viewer, words.Language, cancellationToken) is not { } address)
            return Results.Problem(title: words.Partners.Title, detail: words.Partners.NothingToGoBy(asked), statusCode: StatusCodes.Status400BadRequest);
        return Results.Ok(writer.Write(await search.HandleAsync(new SearchPageRequest(address, viewer, words.Language), cancellationToken), context.Request.Path));
    }
}
