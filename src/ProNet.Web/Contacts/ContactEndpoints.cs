using Microsoft.AspNetCore.Mvc;
using ProNet.Application.Access;
using ProNet.Application.Contacts;
using ProNet.Components;
using ProNet.Web.Access;
using ProNet.Web.Accounts;
using ProNet.Web.Hosting;

namespace ProNet.Web.Contacts;

/// <summary>What the buttons about contacts do. Each is about whoever sends it and one other, named by handle as their page is.</summary>
internal static class ContactEndpoints
{
    public static void MapContacts(this IEndpointRouteBuilder endpoints)
    {
        var contacts = endpoints.MapGroup("").RequireAuthorization(AccessPolicies.Member).ExcludeFromDescription();
        contacts.MapPost(ContactUrls.Ask, async (HttpContext context, Viewer viewer, AskContactHandler ask, [FromForm] string handle, [FromForm] bool? onPage) =>
            Answer(await ask.HandleAsync(viewer, SecurityEndpoints.Me(context), handle, SessionCookie.CallerOf(context), context.RequestAborted), handle, onPage));
        contacts.MapPost(ContactUrls.Answer, async (HttpContext context, Viewer viewer, AnswerContactHandler answer, [FromForm] string handle, [FromForm] bool yes, [FromForm] bool? onPage) =>
            Answer(await answer.HandleAsync(viewer, SecurityEndpoints.Me(context), handle, yes, SessionCookie.CallerOf(context), context.RequestAborted), handle, onPage));
        contacts.MapPost(ContactUrls.End, async (HttpContext context, Viewer viewer, EndContactHandler end, [FromForm] string handle, [FromForm] bool? onPage) =>
            Answer(await end.HandleAsync(viewer, SecurityEndpoints.Me(context), handle, SessionCookie.CallerOf(context), context.RequestAborted), handle, onPage));
    }

    /// <summary>Back to the page of the other, whose button says how it stands now; what was refused is said on the page of contacts.</summary>
    private static IResult Answer(ContactOutcome outcome, string handle, bool? onPage) => outcome switch
    {
        ContactOutcome.NotThere => Results.NotFound(),
        ContactOutcome.NotShown or ContactOutcome.TooMany => new SeeOther(ContactUrls.Done(outcome)),
        // Whoever is ended with may show the profile to contacts alone, and be nobody now.
        _ => new SeeOther(onPage == true && outcome != ContactOutcome.Ended ? Urls.Member(handle) : ContactUrls.Done(outcome)),
    };
}
