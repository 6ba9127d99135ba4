using ProNet.Application.SavedSearches;
using ProNet.Domain.SavedSearches;

namespace ProNet.Components.Language;

internal sealed class EnglishSavedSearchWords : SavedSearchWords
{
    public override string Title => "Saved searches";

    public override string Lead => "Searches that you keep. Saving one sends nobody anything: you choose for each whether mails come, and how often.";

    public override string SaveThis => "Save this search";

    public override string Save => "Save";

    public override string Name => "Name";

    public override string NoMailsYet => "No mails come for it until you ask for them.";

    public override string Saved => "The search is saved. No mails come for it until you choose how often.";

    public override string Updated => "The search is updated.";

    public override string SettingsSaved => "The settings are saved.";

    public override string Done => "Done.";

    public override string Deleted => "The search is deleted.";

    public override string Changed => "Changed, not saved";

    public override string ChangedText => "What you see here is not what is saved. The address of this page keeps your changes.";

    public override string Unchanged => "You are changing the criteria of this search. Nothing is changed yet.";

    public override string Update => "Update";

    public override string SaveAsNew => "Save as new";

    public override string BackToSaved => "Back to the saved search";

    public override string ChangeCriteria => "Change what it asks";

    public override string Settings => "Settings";

    public override string EmptyTitle => "No saved searches yet";

    public override string EmptyText => "Search for people, jobs or organisations, then choose “Save this search” above the results.";

    public override string NothingArchived => "Nothing is set aside.";

    public override string NothingTagged => "No search has this tag.";

    public override string SharedWithMe => "Shared with you";

    public override string Archived => "Set aside";

    public override string IsArchived => "This search is set aside: it is kept, and no mails come for it.";

    public override string Active => "Your searches";

    public override string AllTags => "All";

    public override string TagsLabel => "Tags";

    public override string TagsHint => "Between commas; at most 20, each of up to 40 characters.";

    public override string Up => "Up";

    public override string Down => "Down";

    public override string Archive => "Set aside";

    public override string Restore => "Bring back";

    public override string Duplicate => "Copy";

    public override string Delete => "Delete";

    public override string DeleteText => "Deletes the search and what was decided on its hits, for everybody it is shared with. This cannot be undone.";

    public override string Leave => "Remove from my list";

    public override string Resume => "Try again";

    public override string Note => "Note";

    public override string NoteHint => "Why you keep it; up to 2,000 characters.";

    public override string NameHint => "Up to 120 characters.";

    public override string Mails => "Mails";

    public override string MailsText => "At most one mail in each period, and none when nothing is new.";

    public override string CadenceLabel => "How often";

    public override string HourLabel => "At what time";

    public override string WeekdayLabel => "On which day (weekly mails)";

    public override string ZoneLabel => "Time zone";

    public override string CapLabel => "Hits named in one mail";

    public override string CapHint => "From 5 to 50. The mail says how many more there are.";

    public override string PauseLabel => "Pause until";

    public override string PauseHint => "No mails until that day; leave empty for no pause.";

    public override string ReturnsLabel => "Tell me again about who left the results and came back";

    public override string BaseLabel => "Based on";

    public override string BaseHint => "What that search asks is asked too. Whoever keeps it up to date keeps this one up to date.";

    public override string NoBase => "Nothing";

    public override string Sharing => "Sharing";

    public override string SharingText => "Whoever it is shared with sees their own answer, and what is decided on the hits is seen by all.";

    public override string NotShared => "It is shared with nobody.";

    public override string ShareWith => "With whom";

    public override string ShareHint => "Address of a profile, or name of an organisation";

    public override string ShareMember => "A member";

    public override string ShareOrganisation => "Everybody with a role for an organisation";

    public override string RightLabel => "For what";

    public override string Share => "Share";

    public override string EndShare => "Stop sharing";

    public override string Show => "Show";

    public override string ReviewLabel => "Decision";

    public override string ReviewNote => "Note on this hit";

    public override string NotReviewed => "Not yet reviewed";

    public override string New => "New";

    public override string NothingFound => "Nothing here. Look at what else it finds, or change what it asks.";

    public override string CannotRun => "This search cannot be run";

    public override string NothingLost => "It is kept as it is; nothing is lost.";

    public override string Quarantined => "Its mails are stopped, because it failed. Try again, or change what it asks.";

    public override string SaveSettings => "Save the settings";

    public override string Back => "Back to the search";

    public override string Criteria => "What it asks";

    public override string Of(AlertCadence cadence) => cadence switch
    {
        AlertCadence.Instant => "At once",
        AlertCadence.Daily => "Every day",
        AlertCadence.Weekly => "Every week",
        AlertCadence.Monthly => "Every month",
        _ => "No mails",
    };

    public override string Of(ShareRight right) => right switch
    {
        ShareRight.View => "See it",
        ShareRight.Use => "See it, and decide on its hits",
        _ => "Change it too",
    };

    public override string Of(ReviewStatus status) => status switch
    {
        ReviewStatus.Seen => "Seen",
        ReviewStatus.Shortlisted => "Shortlisted",
        ReviewStatus.Rejected => "Rejected",
        _ => "Hidden",
    };

    public override string ToBe(ReviewStatus status) => status switch
    {
        ReviewStatus.Seen => "Mark as seen",
        ReviewStatus.Shortlisted => "Shortlist",
        ReviewStatus.Rejected => "Reject",
        _ => "Hide",
    };

    public override string Of(ReviewFilter filter) => filter switch
    {
        ReviewFilter.Open => "To look at",
        ReviewFilter.Unreviewed => "Not yet reviewed",
        ReviewFilter.All => "All",
        ReviewFilter.Seen => "Seen",
        ReviewFilter.Shortlisted => "Shortlisted",
        ReviewFilter.Rejected => "Rejected",
        _ => "Hidden",
    };

    public override string Of(SavedSearchProblem problem) => problem switch
    {
        SavedSearchProblem.NotFound => "There is no such search, or it is not shared with you any more.",
        SavedSearchProblem.NotAllowed => "This search is somebody else’s, and not shared with you for this.",
        SavedSearchProblem.Conflict => "Somebody changed it meanwhile. Look at it again, then repeat your change.",
        SavedSearchProblem.NoName => "Give it a name.",
        SavedSearchProblem.NameTooLong => "The name has more than 120 characters.",
        SavedSearchProblem.NoteTooLong => "The note has more than 2,000 characters.",
        SavedSearchProblem.TooManyTags => "There are more than 20 tags.",
        SavedSearchProblem.TagTooLong => "A tag has more than 40 characters.",
        SavedSearchProblem.TooManySearches => "You have 500 saved searches, which is as many as one account may have. Delete one first.",
        SavedSearchProblem.QueryTooLong => "The search is too long to be saved: its address has more than 8,000 characters.",
        SavedSearchProblem.BrokenQuery => "The search has parts that cannot be read.",
        SavedSearchProblem.UnknownGrammar => "The search was written for a newer version of ProNet, which this one cannot read.",
        SavedSearchProblem.MatchesAll => "A search that finds everything cannot send mails, nor have a feed or a webhook: they would say nothing. Add a criterion first.",
        SavedSearchProblem.Flood => "It would find more than 30 a day on average, which is too many for mails at once or every day, for a feed or a webhook. Choose mails every week or every month, or add a criterion.",
        SavedSearchProblem.UnknownCadence => "Choose how often mails come, and on which day.",
        SavedSearchProblem.UnknownHour => "The hour is a whole number from 0 to 23.",
        SavedSearchProblem.UnknownTimeZone => "There is no such time zone. Its name looks like Europe/Paris.",
        SavedSearchProblem.UnknownCap => "A mail names from 5 to 50 hits.",
        SavedSearchProblem.PauseTooLong => "A pause lasts a year at most.",
        SavedSearchProblem.BaseGone => "What it is based on was deleted or set aside, so that it stops rather than find too much. Choose another base, or none.",
        SavedSearchProblem.BaseNotShared => "What it is based on is not shared any more, so that it stops rather than find too much. Choose another base, or none.",
        SavedSearchProblem.BaseInCircle => "A search cannot be based on itself, not even through others.",
        SavedSearchProblem.BaseOfOtherKind => "What it is based on searches something else.",
        SavedSearchProblem.BaseTooDeep => "At most five searches may be based on each other in a row.",
        SavedSearchProblem.BaseBroken => "What it is based on cannot be read.",
        SavedSearchProblem.TooMuchTogether => "Its criteria and those of its base are together more than one search takes.",
        SavedSearchProblem.UnknownRecipient => "Nobody of that name can be shared with. Give the address of a profile whose owner signs in here, or the name of an organisation.",
        SavedSearchProblem.TooManyShares => "It is shared with 50 already, which is as many as there may be.",
        SavedSearchProblem.UnknownRight => "Choose what it is shared for.",
        SavedSearchProblem.UnknownStatus => "There is no such decision.",
        SavedSearchProblem.UnknownSubject => "What you decide on is not there for you any more.",
        SavedSearchProblem.BrokenReceiver => "This is no address of a program. It begins with https:// and has neither name nor password in it.",
        SavedSearchProblem.InsecureReceiver => "Messages go by https:// alone.",
        SavedSearchProblem.PrivateReceiver => "This address leads to a private network. Messages go to programs on the public internet alone.",
        SavedSearchProblem.UnknownReceiver => "The host of this address is not known on the public internet. Check how it is written.",
        SavedSearchProblem.ReceiverStopped => "The webhook was given up. Use it again first.",
        SavedSearchProblem.TooManyReviews => "10,000 hits of this search were reviewed, which is as many as there may be.",
        SavedSearchProblem.UnknownExpected => "No such page is there for you. Give the address of a page of the kind that is searched.",
        SavedSearchProblem.TooManyExpectations => "It has 20 tests already, which is as many as there may be.",
        SavedSearchProblem.Failed => "The search failed while it ran.",
        _ => "Done.",
    };

    public override string NewCount(int count) => Plural.English(count, "new", "new");

    public override string UpdateOf(string name) => $"Update “{name}”";

    public override string SharedBy(string name) => $"Shared by {name}";

    public override string MoveOf(string move, string name) => $"{move}: {name}";

    public override string Everything(SubjectKind subject) => subject switch
    {
        SubjectKind.Member => "All people",
        SubjectKind.Job => "All jobs",
        _ => "All organisations",
    };

    public override string ReviewOf(string title) => $"Decision on {title}";
}
