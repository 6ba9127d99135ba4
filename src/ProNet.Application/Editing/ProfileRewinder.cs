using ProNet.Application.Editing.Parts;
using ProNet.Data;
using ProNet.Data.Profiles;
using ProNet.Domain.Profiles;
using ProNet.Lexicon;

namespace ProNet.Application.Editing;

/// <summary>Takes a profile in memory back through its history, edit by edit, the latest first. Who may see it is not part of the history, and stays as it is now.</summary>
public sealed class ProfileRewinder(CurrentLexicon lexicon)
{
    /// <summary>Makes a profile what it was before an edit.</summary>
    /// <param name="scratch">A context that saves nothing, and does not follow the member.</param>
    /// <param name="member">With positions, education and skills, as it was after the edit. What comes back of skills and places has their numbers alone.</param>
    /// <param name="edit">The edit.</param>
    public void Undo(ProNetDbContext scratch, Member member, ProfileEdit edit)
    {
        ArgumentNullException.ThrowIfNull(scratch);
        ArgumentNullException.ThrowIfNull(member);
        ArgumentNullException.ThrowIfNull(edit);
        var scope = new EditScope(scratch, member, lexicon, DateOnly.FromDateTime(edit.At));
        var record = EditRecord.Read(edit.Changes);
        foreach (var change in record.Items.OrderBy(c => c.Before is not null))
            ProfileParts.Of(change.Part)!.Put(scope, change.Key, change.Before);
        foreach (var (part, keys) in record.Orders)
            ProfileParts.Of(part)!.Order(member, keys);
        scratch.ChangeTracker.Clear();
    }
}
