using ProNet.Data.Privacy;
using ProNet.Search;

namespace ProNet.Components.Language;

/// <summary>Words of imported profiles and how they come to their owners.</summary>
public abstract class ClaimWords
{
    public abstract string NoOwner { get; }

    public abstract string IsThisYou { get; }

    public abstract string Title { get; }

    public abstract string Lead { get; }

    public abstract string WhatHappens { get; }

    public abstract string Barred { get; }

    public abstract string Unconfirmed { get; }

    public abstract string Waits { get; }

    public abstract string IsTheirs { get; }

    public abstract string IsShown { get; }

    public abstract string TakeOver { get; }

    public abstract string ByAddress { get; }

    public abstract string ByAddressText { get; }

    public abstract string SendLink { get; }

    public abstract string LinkSent { get; }

    public abstract string LinkGone { get; }

    public abstract string ByWords { get; }

    public abstract string ByWordsText { get; }

    public abstract string Why { get; }

    public abstract string Ask { get; }

    public abstract string Asked { get; }

    public abstract string NoWords { get; }

    public abstract string TooMany { get; }

    public abstract string NotThere { get; }

    public abstract string Mine { get; }

    public abstract string NoneOfMine { get; }

    public abstract string Claimed { get; }

    public abstract string ClaimedToReview { get; }

    public abstract string Review { get; }

    public abstract string ToProfile { get; }

    public abstract string ToClaims { get; }

    public abstract string Queue { get; }

    public abstract string QueueLead { get; }

    public abstract string NoClaims { get; }

    public abstract string Reason { get; }

    public abstract string ReasonMissing { get; }

    public abstract string Accept { get; }

    public abstract string Refuse { get; }

    public abstract string LinkSubject { get; }

    public abstract string LinkText { get; }

    public abstract string LinkAction { get; }

    public abstract string LinkWorks { get; }

    public abstract string LinkUnasked { get; }

    public abstract string LinkReason { get; }

    public abstract string AcceptedSubject { get; }

    public abstract string AcceptedText { get; }

    public abstract string AcceptedToReview { get; }

    public abstract string RefusedSubject { get; }

    public abstract string DecisionReason { get; }

    public abstract ValueList<string> OwnColumns { get; }

    public abstract ValueList<string> QueueColumns { get; }

    public abstract string RefusedText(string name);

    public abstract string TakenText(string name);

    public abstract string Of(ClaimState state);
}
