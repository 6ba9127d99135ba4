using Microsoft.EntityFrameworkCore;
using ProNet.Application.Editing.Parts;

namespace ProNet.Application.Editing;

/// <summary>Undoes one edit of a profile, for its owner: what it changed becomes as it was before, what was changed elsewhere since stays. That is an edit itself, which can be undone.</summary>
public sealed class UndoEditHandler(ProfileEditor editor)
{
    /// <returns><see cref="EditState.Missing"/> when the profile has no such edit: it is forgotten, or somebody else's.</returns>
    public Task<EditOutcome> HandleAsync(long memberId, long editId, CancellationToken cancellationToken) => editor.EditAsync(memberId, async scope =>
    {
        var edit = await scope.Store.ProfileEdits.AsNoTracking().FirstOrDefaultAsync(e => e.Id == editId && e.MemberId == memberId, cancellationToken);
        if (edit is null)
            return EditOutcome.Of(EditState.Missing);
        var record = EditRecord.Read(edit.Changes);
        foreach (var change in record.Items.OrderBy(c => c.Before is not null))
            ProfileParts.Of(change.Part)!.Put(scope, change.Key, change.Before);
        foreach (var (part, keys) in record.Orders)
            ProfileParts.Of(part)!.Order(scope.Member, keys);
        return EditOutcome.Of(EditState.Saved);
    }, editId, cancellationToken);
}
