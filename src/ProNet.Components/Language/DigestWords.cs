using ProNet.Data.Alerts;
using ProNet.Domain.SavedSearches;

namespace ProNet.Components.Language;

/// <summary>Words of mails about saved searches, and of the pages that belong to them.</summary>
public abstract class DigestWords
{
    public abstract string Change { get; }

    public abstract string ChangeOrWeekly { get; }

    public abstract string SeeAll { get; }

    public abstract string QuarantinedAdvice { get; }

    public abstract string QuarantinedAction { get; }

    public abstract string QuarantinedReason { get; }

    public abstract string ChoicesTitle { get; }

    public abstract string ChoicesLead { get; }

    public abstract string LinkGoneTitle { get; }

    public abstract string LinkGoneText { get; }

    public abstract string StopThis { get; }

    public abstract string StopAll { get; }

    public abstract string StopAllText { get; }

    public abstract string Pause { get; }

    public abstract string PauseText { get; }

    public abstract string PauseOpen { get; }

    public abstract string Resume { get; }

    public abstract string Weekly { get; }

    public abstract string Done { get; }

    public abstract string NotDone { get; }

    public abstract string NotTold { get; }

    public abstract string SignInForMore { get; }

    public abstract string NewOf(string search);

    public abstract string NewEmptyTitle { get; }

    public abstract string NewEmptyText { get; }

    public abstract string AllOfSearch { get; }

    public abstract string Later { get; }

    public abstract string Refused { get; }

    public abstract string TryAgain { get; }

    public abstract string Admin { get; }

    public abstract string AdminPaused { get; }

    public abstract string PauseAll { get; }

    public abstract string ResumeAll { get; }

    public abstract string DryRun { get; }

    public abstract string DryRunText { get; }

    public abstract string Due { get; }

    public abstract string Waiting { get; }

    public abstract string SentDay { get; }

    public abstract string InQueue { get; }

    public abstract string FailedAll { get; }

    public abstract string Bounced { get; }

    public abstract string SetApart { get; }

    public abstract string Digests { get; }

    public abstract string NoDigests { get; }

    public abstract string NoDigestsText { get; }

    public abstract string Resend { get; }

    public abstract string ResendText { get; }

    public abstract string ResendDone { get; }

    public abstract string ResendNothing { get; }

    public abstract IReadOnlyList<string> Columns { get; }

    public abstract string Subject(int total, string name);

    public abstract string Subject(int total, IReadOnlyList<string> names);

    public abstract string Lead(int total);

    public abstract string Ignored(int digests);

    /// <summary>What did not fit.</summary>
    public abstract string More(int more);

    /// <summary>Searches that a mail has no room for.</summary>
    public abstract string OtherSearches(int total, int searches);

    /// <param name="searches">The first of those that tell something.</param>
    /// <param name="others">How many more there are.</param>
    public abstract string Reason(IReadOnlyList<(string Name, AlertCadence Cadence)> searches, int others);

    public abstract string QuarantinedSubject(string name);

    public abstract string QuarantinedText(string name);

    public abstract string Snooze(int weeks);

    public abstract string PausedUntil(string day);

    public abstract string Of(AlertCadence cadence);

    public abstract string Of(DigestState state);

    public abstract string Of(QuarantineReason reason);

    /// <summary>What is new about somebody or something, as half a sentence.</summary>
    /// <param name="fact">What happened.</param>
    /// <param name="isPerson">True for a person; otherwise it is a post or an organisation.</param>
    /// <param name="words">For what is told of elsewhere too.</param>
    public abstract string Of(AlertFact fact, bool isPerson, Wording words);
}
