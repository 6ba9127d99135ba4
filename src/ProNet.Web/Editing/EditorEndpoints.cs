using Microsoft.AspNetCore.Mvc;
using ProNet.Application.Access;
using ProNet.Application.Editing;
using ProNet.Application.Editing.Parts;
using ProNet.Application.Photos;
using ProNet.Components.Language;
using ProNet.Lexicon;
using ProNet.Web.Access;
using ProNet.Web.Hosting;

namespace ProNet.Web.Editing;

/// <summary>What buttons of the editor do, and what it offers while one types. All of it with the profile of who asks: no address names another one.</summary>
internal static class EditorEndpoints
{
    /// <summary>More than a photo may have, so that one that is too large gets its sentence.</summary>
    private const int MostSent = 4 * PhotoImage.MostBytes;

    private const int Offers = 8;

    public static void MapProfileEditor(this IEndpointRouteBuilder endpoints)
    {
        var editor = endpoints.MapGroup("").RequireAuthorization(AccessPolicies.Member).ExcludeFromDescription();
        editor.MapPost(EditorUrls.Remove, RemoveAsync);
        editor.MapPost(EditorUrls.Still, StillAsync);
        editor.MapPost(EditorUrls.History + "/undo", UndoAsync);
        editor.MapPost(EditorUrls.Photo, PhotoAsync).WithMetadata(new RequestSizeLimitAttribute(MostSent));
        editor.MapPost(EditorUrls.Photo + "/remove", RemovePhotoAsync);
        editor.MapGet(EditorUrls.Suggest, Suggest);
    }

    private static async Task<IResult> RemoveAsync(Viewer viewer, EditPartHandler edit, [FromForm] ProfilePart part, [FromForm] string key, [FromForm] string version, CancellationToken cancellationToken)
    {
        if (viewer.MemberId is not { } member)
            return Results.NotFound();
        // An empty key is none that can be removed.
        if (key.Length == 0 || !Enum.IsDefined(part))
            return Results.NotFound();
        var outcome = await edit.HandleAsync(member, new PartEdit(part, key, version, Draft.Empty, IsRemoval: true), cancellationToken);
        return new SeeOther(EditorUrls.Done(outcome.State == EditState.Conflict ? "changed" : "saved", part));
    }

    private static async Task<IResult> StillAsync(Viewer viewer, ConfirmPositionHandler confirm, [FromForm] long id, [FromForm] string answer, CancellationToken cancellationToken)
    {
        if (viewer.MemberId is not { } member || answer is not ("yes" or "no"))
            return Results.NotFound();
        var outcome = await confirm.HandleAsync(member, id, answer == "yes", cancellationToken);
        return outcome.State == EditState.Missing ? Results.NotFound() : new SeeOther(EditorUrls.Done("saved", ProfilePart.Positions));
    }

    private static async Task<IResult> UndoAsync(Viewer viewer, UndoEditHandler undo, [FromForm] long id, CancellationToken cancellationToken)
    {
        if (viewer.MemberId is not { } member)
            return Results.NotFound();
        var outcome = await undo.HandleAsync(member, id, cancellationToken);
        return outcome.State == EditState.Missing ? Results.NotFound() : new SeeOther(EditorUrls.Profile + "?done=undone");
    }

    private static async Task<IResult> PhotoAsync(Viewer viewer, ChangePhotoHandler change, IFormFile? photo, CancellationToken cancellationToken)
    {
        if (viewer.MemberId is not { } member)
            return Results.NotFound();
        if (photo?.Length > PhotoImage.MostBytes)
            return Refuse(PhotoProblem.TooLarge);
        using var content = new MemoryStream();
        if (photo is not null)
            await photo.CopyToAsync(content, cancellationToken);
        return await change.HandleAsync(member, content.ToArray(), cancellationToken) is { } problem ? Refuse(problem) : new SeeOther($"{EditorUrls.Profile}?done=saved#photo");

        static IResult Refuse(PhotoProblem problem) => new SeeOther($"{EditorUrls.Profile}?photo={problem}#photo");
    }

    /// <param name="viewer">Who asks.</param>
    /// <param name="change">Does it.</param>
    /// <param name="key">Of the photo that the page showed; a form field, so that the form's token is asked for.</param>
    /// <param name="cancellationToken">Cancels.</param>
    private static async Task<IResult> RemovePhotoAsync(Viewer viewer, ChangePhotoHandler change, [FromForm] string key, CancellationToken cancellationToken)
    {
        if (viewer.MemberId is not { } member || key.Length == 0)
            return Results.NotFound();
        await change.HandleAsync(member, null, cancellationToken);
        return new SeeOther($"{EditorUrls.Profile}?done=saved#photo");
    }

    /// <summary>Names in the language of the page; what is typed may be in any.</summary>
    private static IResult Suggest(CurrentLexicon lexicon, string? kind, string? q)
    {
        var (typed, words) = ((q ?? "").Trim(), Wording.Current);
        IEnumerable<Offer> offers = typed.Length is 0 or > 100 ? [] : kind switch
        {
            "skill" => lexicon.Skills.Complete(typed, Offers).Select(s => new Offer(s.Label(words.Language), s.LabelEn == s.LabelFr ? "" : words.Language == "fr" ? s.LabelEn : s.LabelFr)),
            "place" => lexicon.Places.Complete(typed, Offers).Select(p => new Offer($"{(words.Language == "fr" ? p.NameFr : p.NameEn)}, {p.CountryCode}", p.Region)),
            _ => [],
        };
        return Results.Ok(offers.ToList());
    }

    /// <param name="Value">What is written into the field.</param>
    /// <param name="Label">What tells it from others.</param>
    private sealed record Offer(string Value, string Label);
}
