using ProNet.Application.Mail;
using ProNet.Data.Mail;

namespace ProNet.Application.Tests.Mail;

/// <summary>Letters and drafts for tests.</summary>
internal static class Letters
{
    public static Letter Letter(string subject = "Confirm your address") => new()
    {
        Subject = subject,
        Greeting = "Hello Ada,",
        Paragraphs = ["Somebody joined with this address."],
        Action = new LetterLink("Confirm", new Uri("https://people.example/confirm?token=s3cret")),
        Notes = ["It works for a day."],
        Reason = "You get this mail because this address was given.",
    };

    public static MailDraft Draft(string cause, string address = "ada@people.example", string name = "Ada", string subject = "Confirm your address", bool isSecret = false, MailClass mailClass = MailClass.Transactional) =>
        new() { Cause = cause, Address = address, Name = name, Language = "en", Letter = Letter(subject), Class = mailClass, IsSecret = isSecret };
}
