using ProNet.Application.Accounts.Addresses;
using ProNet.Application.Mail;
using ProNet.Components.Language;
using ProNet.Web.Hosting;

namespace ProNet.Web.Accounts;

/// <summary>Letters about the address of an account, with links to this site.</summary>
internal sealed class AddressLetters(IHttpContextAccessor accessor) : IAddressLetters
{
    public Letter Confirm(string token, string language)
    {
        var words = Wording.For(language).Addresses;
        return new Letter
        {
            Subject = words.ConfirmSubject,
            Paragraphs = [words.ConfirmText],
            Action = new LetterLink(words.Confirm, To(AddressUrls.Confirm, token)),
            Notes = [words.ConfirmWorks, words.ConfirmUnasked],
            Reason = words.NewReason,
        };
    }

    public Letter Known(string language)
    {
        var words = Wording.For(language).Addresses;
        return new Letter { Subject = words.KnownSubject, Paragraphs = [words.KnownText], Notes = [words.KnownUnasked], Reason = words.NewReason };
    }

    public Letter Asked(string address, string token, string language)
    {
        var words = Wording.For(language).Addresses;
        return Old(words, (words.AskedSubject, words.AskedText(address)), token);
    }

    public Letter Changed(string address, string token, string language)
    {
        var words = Wording.For(language).Addresses;
        return Old(words, (words.ChangedSubject, words.ChangedText(address)), token);
    }

    private Letter Old(AddressWords words, (string Subject, string Text) said, string token) => new()
    {
        Subject = said.Subject,
        Paragraphs = [said.Text, words.IfNotYou],
        Action = new LetterLink(words.NotMe, To(AddressUrls.Object, token)),
        Notes = [words.ObjectWorks],
        Reason = words.OldReason,
    };

    private Uri To(string page, string token) =>
        new(SiteAddress.Of(accessor.HttpContext ?? throw new InvalidOperationException("Letters about addresses are written for a request.")), $"{page}?token={token}");
}
