using ProNet.Application.Editing.Parts;

namespace ProNet.Application.Editing;

/// <summary>Saves one item of one part of a profile, for its owner: the one way in for all forms of the editor. What each part takes stands in its own class.</summary>
public sealed class EditPartHandler(ProfileEditor editor)
{
    /// <param name="memberId">Whose profile; the owner asks. Keys of others' items are found nowhere in it.</param>
    /// <param name="edit">What the form asks for.</param>
    /// <param name="cancellationToken">Cancels; nothing is stored then.</param>
    public Task<EditOutcome> HandleAsync(long memberId, PartEdit edit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(edit);
        return ProfileParts.Of(edit.Part) is { } part
            ? editor.EditAsync(memberId, scope => ApplyAsync(scope, part, edit, cancellationToken), undoes: null, cancellationToken)
            : Task.FromResult(EditOutcome.Of(EditState.Missing));
    }

    private static async Task<EditOutcome> ApplyAsync(EditScope scope, PartEditor part, PartEdit edit, CancellationToken cancellationToken)
    {
        if (edit.Key != ItemKeys.New && Conflict(scope, part, edit) is { } conflict)
            return conflict;
        var words = Mentions.Words(scope.Member);
        if (edit.IsRemoval)
            part.Remove(scope, edit.Key);
        else if (await part.TakeAsync(scope, edit.Key, edit.Draft, cancellationToken) is { Count: > 0 } problems)
            return new EditOutcome(EditState.Invalid, problems);
        part.Arrange(scope.Member);
        if (part is SkillsPart || Mentions.Words(scope.Member) != words)
            Mentions.Refresh(scope);
        return EditOutcome.Of(EditState.Saved);
    }

    /// <summary>Null when the item is as the form was filled from it.</summary>
    private static EditOutcome? Conflict(EditScope scope, PartEditor part, PartEdit edit)
    {
        var now = part.Show(scope.Member).FirstOrDefault(i => i.Key == edit.Key);
        return now is null ? new EditOutcome(EditState.Conflict, [])
            : now.Version != edit.Version ? new EditOutcome(EditState.Conflict, [], now)
            : null;
    }
}
