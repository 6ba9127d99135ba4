using ProNet.Application.SavedSearches;
using ProNet.Domain.SavedSearches;

namespace ProNet.Components.Language;

/// <summary>Words of saved searches.</summary>
public abstract class SavedSearchWords
{
    public abstract string Title { get; }

    public abstract string Lead { get; }

    public abstract string SaveThis { get; }

    public abstract string Save { get; }

    public abstract string Name { get; }

    public abstract string NoMailsYet { get; }

    public abstract string Saved { get; }

    public abstract string Updated { get; }

    public abstract string SettingsSaved { get; }

    public abstract string Done { get; }

    public abstract string Deleted { get; }

    public abstract string Changed { get; }

    public abstract string ChangedText { get; }

    public abstract string Unchanged { get; }

    public abstract string Update { get; }

    public abstract string SaveAsNew { get; }

    public abstract string BackToSaved { get; }

    public abstract string ChangeCriteria { get; }

    public abstract string Settings { get; }

    public abstract string EmptyTitle { get; }

    public abstract string EmptyText { get; }

    public abstract string NothingArchived { get; }

    public abstract string NothingTagged { get; }

    public abstract string SharedWithMe { get; }

    public abstract string Archived { get; }

    public abstract string IsArchived { get; }

    public abstract string Active { get; }

    public abstract string AllTags { get; }

    public abstract string TagsLabel { get; }

    public abstract string TagsHint { get; }

    public abstract string Up { get; }

    public abstract string Down { get; }

    public abstract string Archive { get; }

    public abstract string Restore { get; }

    public abstract string Duplicate { get; }

    public abstract string Delete { get; }

    public abstract string DeleteText { get; }

    public abstract string Leave { get; }

    public abstract string Resume { get; }

    public abstract string Note { get; }

    public abstract string NoteHint { get; }

    public abstract string NameHint { get; }

    public abstract string Mails { get; }

    public abstract string MailsText { get; }

    public abstract string CadenceLabel { get; }

    public abstract string HourLabel { get; }

    public abstract string WeekdayLabel { get; }

    public abstract string ZoneLabel { get; }

    public abstract string CapLabel { get; }

    public abstract string CapHint { get; }

    public abstract string PauseLabel { get; }

    public abstract string PauseHint { get; }

    public abstract string ReturnsLabel { get; }

    public abstract string BaseLabel { get; }

    public abstract string BaseHint { get; }

    public abstract string NoBase { get; }

    public abstract string Sharing { get; }

    public abstract string SharingText { get; }

    public abstract string NotShared { get; }

    public abstract string ShareWith { get; }

    public abstract string ShareHint { get; }

    public abstract string ShareMember { get; }

    public abstract string ShareOrganisation { get; }

    public abstract string RightLabel { get; }

    public abstract string Share { get; }

    public abstract string EndShare { get; }

    public abstract string Show { get; }

    public abstract string ReviewLabel { get; }

    public abstract string ReviewNote { get; }

    public abstract string NotReviewed { get; }

    public abstract string New { get; }

    public abstract string NothingFound { get; }

    public abstract string CannotRun { get; }

    public abstract string NothingLost { get; }

    public abstract string Quarantined { get; }

    public abstract string SaveSettings { get; }

    public abstract string Back { get; }

    public abstract string Criteria { get; }

    public abstract string Of(AlertCadence cadence);

    public abstract string Of(ShareRight right);

    public abstract string Of(ReviewStatus status);

    public abstract string ToBe(ReviewStatus status);

    public abstract string Of(ReviewFilter filter);

    public abstract string Of(SavedSearchProblem problem);

    public abstract string NewCount(int count);

    public abstract string UpdateOf(string name);

    public abstract string SharedBy(string name);

    public abstract string MoveOf(string move, string name);

    public abstract string Everything(SubjectKind subject);

    public abstract string ReviewOf(string title);
}
