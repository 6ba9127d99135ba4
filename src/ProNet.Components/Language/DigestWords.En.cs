using ProNet.Data.Alerts;
using ProNet.Domain.Careers;
using ProNet.Domain.SavedSearches;

namespace ProNet.Components.Language;

internal sealed class EnglishDigestWords : DigestWords
{
    public override string Change => "Change how often, pause or end these mails";

    public override string ChangeOrWeekly => "One mail a week instead, pause or end these mails";

    public override string SeeAll => "See on ProNet";

    public override string QuarantinedAdvice => "Nothing is lost: open it, correct what it asks, and it goes on with what it finds from then on.";

    public override string QuarantinedAction => "Open the search";

    public override string QuarantinedReason => "You get this mail because you asked to be told what this search finds.";

    public override string ChoicesTitle => "Mails about your saved searches";

    public override string ChoicesLead => "You need not sign in: the link in the mail is enough for what stands here, and for nothing else. Nothing changes before you press a button.";

    public override string LinkGoneTitle => "This link does not work any more";

    public override string LinkGoneText => "The account is gone, or the address was cut off on its way. Sign in to see your saved searches.";

    public override string StopThis => "End its mails";

    public override string StopAll => "End the mails of all my searches";

    public override string StopAllText => "Mails to sign in, and answers to what you do, still come. The searches stay saved.";

    public override string Pause => "Pause its mails";

    public override string PauseText => "What it finds meanwhile comes in one mail afterwards.";

    public override string PauseOpen => "Until I resume them";

    public override string Resume => "Resume its mails";

    public override string Weekly => "One mail a week";

    public override string Done => "Done. It holds from now on.";

    public override string NotDone => "Nothing was changed: that search was not in this mail or is gone, or its owner changed it at this moment. What holds now stands below.";

    public override string NotTold => "No mails";

    public override string SignInForMore => "Sign in for all settings";

    public override string NewOf(string search) => $"What is new: {search}";

    public override string NewEmptyTitle => "Nothing of this mail is to be seen any more";

    public override string NewEmptyText => "Those it told of were hidden, removed or reviewed, or do not match any more.";

    public override string AllOfSearch => "Everything that it finds";

    public override string Later => "More";

    public override string Refused => "A mail server refuses your address for good, so that no mails about searches are sent to it. Mails to sign in still are.";

    public override string TryAgain => "Try this address again";

    public override string Admin => "Mails about saved searches";

    public override string AdminPaused => "Alerts are paused for everybody: nothing is composed or sent, and what is found waits.";

    public override string PauseAll => "Pause alerts for everybody";

    public override string ResumeAll => "Resume alerts";

    public override string DryRun => "What would be sent now";

    public override string DryRunText => "Counted without writing anything: digests that are due, and hits that wait for their time.";

    public override string Due => "Digests due now";

    public override string Waiting => "Hits that wait for a digest";

    public override string SentDay => "Sent in the last 24 hours";

    public override string InQueue => "Written, not sent yet";

    public override string FailedAll => "Given up";

    public override string Bounced => "Accounts whose address is refused";

    public override string SetApart => "Searches that are set apart because they fail";

    public override string Digests => "Latest digests";

    public override string NoDigests => "No digest yet";

    public override string NoDigestsText => "They are listed here as soon as a saved search has something to tell.";

    public override string Resend => "Send again";

    public override string ResendText => "It goes out under the same message number, so that mail programs know it for the same.";

    public override string ResendDone => "Its mail is written anew and sent in a moment.";

    public override string ResendNothing => "Nothing was sent: its reader ended these mails, or nothing of it may be told any more. The mail of before stays.";

    public override IReadOnlyList<string> Columns => ["Number", "Account", "Due", "State", "Hits", "Sent", "Remark", "Action"];

    public override string Subject(int total, string name) => $"{total} new: {name}";

    public override string Subject(int total, IReadOnlyList<string> names) => $"{total} new in {names.Count} searches: {string.Join(", ", names)}";

    public override string Lead(int total) => $"Your saved searches found {Plural.English(total, "match", "matches")} that you have not been told of.";

    public override string Ignored(int digests) => $"As far as we see, you followed no link of the last {digests} mails. Would one a week do? Nothing changes unless you say so.";

    public override string More(int more) => $"+{more} more";

    public override string OtherSearches(int total, int searches) => $"{total} more in {Plural.English(searches, "other search", "other searches")}";

    public override string Reason(IReadOnlyList<(string Name, AlertCadence Cadence)> searches, int others) =>
        $"You get this mail because you asked to be told what is new: {string.Join(", ", searches.Select(s => $"“{s.Name}” ({Of(s.Cadence)})"))}{(others > 0 ? $", and {Plural.English(others, "other search", "other searches")}" : "")}.";

    public override string QuarantinedSubject(string name) => $"Your search “{name}” cannot be run";

    public override string QuarantinedText(string name) => $"Your saved search “{name}” failed, and is set apart until somebody looks at it: it tells nothing meanwhile. Your other searches go on.";

    public override string Snooze(int weeks) => Plural.English(weeks, "week", "weeks");

    public override string PausedUntil(string day) => $"Paused until {day}";

    public override string Of(AlertCadence cadence) => cadence switch
    {
        AlertCadence.Instant => "within minutes",
        AlertCadence.Daily => "daily",
        AlertCadence.Weekly => "weekly",
        AlertCadence.Monthly => "monthly",
        _ => "never",
    };

    public override string Of(DigestState state) => state switch
    {
        DigestState.Pending => "to be written",
        DigestState.Queued => "written",
        DigestState.Sent => "sent",
        DigestState.Empty => "nothing left to tell",
        _ => "given up",
    };

    public override string Of(QuarantineReason reason) => reason switch
    {
        QuarantineReason.UnknownGrammar => "its grammar is newer than this program",
        QuarantineReason.BrokenQuery => "its address cannot be read",
        _ => "it failed while it ran",
    };

    public override string Of(AlertFact fact, bool isPerson, Wording words)
    {
        var day = fact.On.ToString("d MMMM", words.Culture);
        return fact.Kind switch
        {
            AlertFactKind.Joined => isPerson ? $"joined on {day}" : $"published on {day}",
            AlertFactKind.BecameVisible => $"to be seen by you since {day}",
            AlertFactKind.SkillAdded => $"added {fact.En} on {day}",
            AlertFactKind.Moved => isPerson ? $"moved to {fact.En} on {day}" : $"now in {fact.En}, since {day}",
            AlertFactKind.OpenToOffers => $"open to offers since {day}",
            AlertFactKind.PositionBegan => fact.At.Length > 0 ? $"now {fact.En} at {fact.At}, since {day}" : $"now {fact.En}, since {day}",
            AlertFactKind.PositionEnded => fact.At.Length > 0 ? $"no longer {fact.En} at {fact.At}, since {day}" : $"no longer {fact.En}, since {day}",
            AlertFactKind.HeadlineChanged => $"new headline on {day}: {fact.En}",
            AlertFactKind.IndustryChanged => $"now in {fact.En}, since {day}",
            AlertFactKind.SeniorityChanged => $"new level on {day}: {Level(fact.En, words)}",
            AlertFactKind.TitleChanged => $"new title on {day}: {fact.En}",
            AlertFactKind.PayChanged => $"new pay on {day}",
            AlertFactKind.ClosingDayChanged => fact.En.Length > 0 ? $"new closing day: {fact.En}" : $"new closing day, since {day}",
            AlertFactKind.Renamed => $"now called {fact.En}, since {day}",
            AlertFactKind.OfferAdded => $"offers since {day}: {fact.En}",
            AlertFactKind.SeekAdded => $"seeks since {day}: {fact.En}",
            AlertFactKind.TimePassed => $"matches since {day}",
            _ => $"changed on {day}",
        };
    }

    private static string Level(string code, Wording words) => Enum.TryParse<Seniority>(code, ignoreCase: true, out var level) ? words.Facets.Of(level) : code;
}
