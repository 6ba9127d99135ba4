using ProNet.Data.Privacy;
using ProNet.Search;

namespace ProNet.Components.Language;

internal sealed class EnglishClaimWords : ClaimWords
{
    public override string NoOwner => "This profile was imported, and nobody looks after it yet.";

    public override string IsThisYou => "Is this you?";

    public override string Title => "Take over an imported profile";

    public override string Lead => "If this profile is about you, it can become yours: you then edit it, decide who sees what, and can erase it.";

    public override string WhatHappens => "If your own profile is empty, it takes over what the imported one says. Otherwise your profile stays as it is, and you review what the imported one says, fact by fact. The old address leads to you, and a later import changes nothing any more.";

    public override string Barred => "This account cannot take over a profile: it belongs to the demo, or is being erased.";

    public override string Unconfirmed => "First confirm your own address: have a link sent to it, and choose a password there.";

    public override string Waits => "You have said that this profile is yours. An administrator looks at it, and you are told by mail.";

    public override string IsTheirs => "This profile was imported with your address, so that it is yours.";

    public override string IsShown => "This profile was imported with the address to which this link was sent, so that it is yours.";

    public override string TakeOver => "Take it over";

    public override string ByAddress => "With the address in it";

    public override string ByAddressText => "The profile was imported with an e-mail address, of which only a fingerprint was kept. Enter the address: if it is the one, a link is sent to it.";

    public override string SendLink => "Send the link";

    public override string LinkSent => "If this is the address, a link is on its way to it. Whether it is, only the mail tells.";

    public override string LinkGone => "The link was used, is too old, was made for another account, or the profile has an owner by now.";

    public override string ByWords => "Without it";

    public override string ByWordsText => "An administrator decides. Say how one can see that it is you: a page of yours, an address at work, somebody who knows you.";

    public override string Why => "Why it is yours";

    public override string Ask => "Ask for it";

    public override string Asked => "An administrator looks at it. You are told by mail.";

    public override string NoWords => "Say why it is yours.";

    public override string TooMany => "You have asked for several profiles today. Try again tomorrow.";

    public override string NotThere => "The profile has an owner by now.";

    public override string Mine => "Profiles I asked for";

    public override string NoneOfMine => "Nothing waits here.";

    public override string Claimed => "The profile is yours. It is seen by whom it was seen by before: look whether that is right.";

    public override string ClaimedToReview => "The profile is yours. Your own stayed as it is; now review what the imported one says.";

    public override string Review => "Review the facts";

    public override string ToProfile => "Edit the profile";

    public override string ToClaims => "Profiles I asked for";

    public override string Queue => "Imported profiles asked for";

    public override string QueueLead => "Whoever asks says that an imported profile is theirs. Accepted, it is theirs alone; refused, they read the reason.";

    public override string NoClaims => "Nobody asked for a profile.";

    public override string Reason => "Reason, if you refuse";

    public override string ReasonMissing => "Say why it is refused: whoever asked reads it.";

    public override string Accept => "Accept";

    public override string Refuse => "Refuse";

    public override string LinkSubject => "Your profile on ProNet";

    public override string LinkText => "A profile on ProNet was imported with this address. Somebody, probably you, wants to take it over.";

    public override string LinkAction => "Take over the profile";

    public override string LinkWorks => "The link works once, for one day, for the account that asked for it.";

    public override string LinkUnasked => "If it was not you, do nothing: the profile stays as it is.";

    public override string LinkReason => "You get this mail because this address was entered on the page of a profile that was imported with it.";

    public override string AcceptedSubject => "The profile is yours";

    public override string AcceptedText => "An administrator has seen that the imported profile is yours. You can edit it now, and decide who sees what.";

    public override string AcceptedToReview => "An administrator has seen that the imported profile is yours. Your own stayed as it is: what the imported one says waits among your CVs to be reviewed.";

    public override string RefusedSubject => "The profile was not given to you";

    public override string DecisionReason => "You get this mail because you asked for an imported profile.";

    public override ValueList<string> OwnColumns => ["Profile", "What you said", "When", "Decision"];

    public override ValueList<string> QueueColumns => ["Profile", "Asked for by", "Why", "When", "Decision"];

    public override string RefusedText(string name) => $"An administrator has not seen that the profile of {name} is yours, and writes:";

    public override string TakenText(string name) => $"The profile of {name} went to somebody else who showed that it is theirs.";

    public override string Of(ClaimState state) => state switch
    {
        ClaimState.Accepted => "Accepted",
        ClaimState.Refused => "Refused:",
        ClaimState.Taken => "It has another owner",
        _ => "To be decided",
    };
}
