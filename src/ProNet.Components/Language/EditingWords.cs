using ProNet.Application.Editing.Parts;
using ProNet.Application.Handles;
using ProNet.Application.Photos;
using ProNet.Domain.Profiles;

namespace ProNet.Components.Language;

/// <summary>Words of editing one's own profile.</summary>
public abstract class EditingWords
{
    public abstract string Title { get; }

    public abstract string Lead { get; }

    public abstract string SeePage { get; }

    public abstract string OnlyYou { get; }

    public abstract string AdviceTitle { get; }

    public abstract string Edit { get; }

    public abstract string Remove { get; }

    public abstract string Save { get; }

    public abstract string Cancel { get; }

    public abstract string Saved { get; }

    public abstract string Undone { get; }

    public abstract string NotThere { get; }

    public abstract string Empty { get; }

    public abstract string NotSaid { get; }

    public abstract string Check { get; }

    public abstract string ConflictTitle { get; }

    public abstract string ConflictText { get; }

    public abstract string GoneText { get; }

    public abstract string ThereNow { get; }

    public abstract string YouTyped { get; }

    public abstract string FieldColumn { get; }

    public abstract string StillTitle { get; }

    public abstract string StillText { get; }

    public abstract string StillYes { get; }

    public abstract string StillNo { get; }

    public abstract string HistoryTitle { get; }

    public abstract string HistoryLead { get; }

    public abstract string HistoryEmpty { get; }

    public abstract string Undo { get; }

    public abstract string IsUndone { get; }

    public abstract string IsUndo { get; }

    public abstract string AddressTitle { get; }

    public abstract string AddressHint { get; }

    public abstract string AddressChange { get; }

    public abstract string PhotoTitle { get; }

    public abstract string PhotoHint { get; }

    public abstract string PhotoSend { get; }

    public abstract string PhotoRemove { get; }

    public abstract string OwnWords { get; }

    public abstract string WhoSees { get; }

    public abstract string Part(ProfilePart part);

    public abstract string Add(ProfilePart part);

    /// <summary>What a part is good for.</summary>
    public abstract string Advice(ProfilePart part);

    /// <summary>A field of a form by its name.</summary>
    public abstract string Field(string field);

    /// <summary>Null where the name says it all.</summary>
    public abstract string? Hint(ProfilePart part, string field);

    public abstract string Problem(EditProblem problem);

    public abstract string Problem(HandleProblem problem);

    public abstract string Problem(PhotoProblem problem);

    public abstract string Of(WorkKind kind);

    /// <summary>What became of an item: added, changed or removed.</summary>
    public abstract string Change(string part, string? before, string? after);

    public abstract string AvailableFrom(string date);
}
