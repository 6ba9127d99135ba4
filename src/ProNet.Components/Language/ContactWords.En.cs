using ProNet.Application.Contacts;
using ProNet.Search;

namespace ProNet.Components.Language;

internal sealed class EnglishContactWords : ContactWords
{
    public override string Title => "My contacts";

    public override string Lead => "Your contacts see what you show to contacts, and you see what they show to theirs. Ask on somebody’s page: they see your name and decide. Nobody is told of a no, or of a contact that is removed.";

    public override string None => "You have no contacts yet. Open somebody’s page to ask them.";

    public override string Ask => "Ask to be a contact";

    public override string Accept => "Accept as a contact";

    public override string Decline => "Decline";

    public override string Withdraw => "Take the request back";

    public override string Remove => "Remove the contact";

    public override string Of(ContactStanding standing) => standing switch
    {
        ContactStanding.AsksMe => "Asks to be your contact",
        ContactStanding.Contact => "Your contact",
        ContactStanding.Asked => "You asked, and wait for an answer",
        _ => "",
    };

    public override string Of(ContactOutcome outcome) => outcome switch
    {
        ContactOutcome.Asked => "Your request is sent.",
        ContactOutcome.Accepted => "You are contacts now.",
        ContactOutcome.Declined => "Declined. Nobody is told.",
        ContactOutcome.Ended => "It is ended. Nobody is told.",
        ContactOutcome.NotShown => "Your profile is seen by nobody but you, so that nobody could see who asks. Show it to others first.",
        ContactOutcome.TooMany => "That is too many for today, or you have as many contacts as possible. Try again tomorrow.",
        _ => "There is no such member.",
    };

    public override ValueList<string> Columns => ["Who", "What", "Since", "Actions"];
}
