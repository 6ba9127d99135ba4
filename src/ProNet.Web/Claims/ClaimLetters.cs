using ProNet.Application.Claims;
using ProNet.Application.Mail;
using ProNet.Components.Language;
using ProNet.Web.Editing;
using ProNet.Web.Hosting;
using ProNet.Web.Resumes;

namespace ProNet.Web.Claims;

/// <summary>Letters about claims, with links to this site.</summary>
internal sealed class ClaimLetters(IHttpContextAccessor accessor) : IClaimLetters
{
    public Letter Link(string token, string language)
    {
        var words = Wording.For(language).Claims;
        return new Letter
        {
            Subject = words.LinkSubject,
            Paragraphs = [words.LinkText],
            Action = new LetterLink(words.LinkAction, To(ClaimUrls.WithToken(token))),
            Notes = [words.LinkWorks, words.LinkUnasked],
            Reason = words.LinkReason,
        };
    }

    public Letter Accepted(bool isToReview, string language)
    {
        var words = Wording.For(language).Claims;
        return new Letter
        {
            Subject = words.AcceptedSubject,
            Paragraphs = [isToReview ? words.AcceptedToReview : words.AcceptedText],
            Action = isToReview ? new LetterLink(words.Review, To(CvAddresses.Mine)) : new LetterLink(words.ToProfile, To(EditorUrls.Profile)),
            Reason = words.DecisionReason,
        };
    }

    public Letter Refused(string name, string reason, string language)
    {
        var words = Wording.For(language).Claims;
        return new Letter { Subject = words.RefusedSubject, Paragraphs = [words.RefusedText(name), reason], Action = new LetterLink(words.ToClaims, To(ClaimUrls.Mine)), Reason = words.DecisionReason };
    }

    public Letter Taken(string name, string language)
    {
        var words = Wording.For(language).Claims;
        return new Letter { Subject = words.RefusedSubject, Paragraphs = [words.TakenText(name)], Action = new LetterLink(words.ToClaims, To(ClaimUrls.Mine)), Reason = words.DecisionReason };
    }

    private Uri To(string page) => new(SiteAddress.Of(accessor.HttpContext ?? throw new InvalidOperationException("Letters about claims are written for a request.")), page);
}
