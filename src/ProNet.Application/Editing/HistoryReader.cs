using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ProNet.Application.Editing.Parts;
using ProNet.Data;

namespace ProNet.Application.Editing;

/// <summary>Reads the edits of a profile for its owner.</summary>
public sealed class HistoryReader(ProNetDbContext store)
{
    /// <summary>Latest first; those that are remembered.</summary>
    public async Task<HistoryModel> ReadAsync(long memberId, CancellationToken cancellationToken)
    {
        var edits = await store.ProfileEdits.AsNoTracking().Where(e => e.MemberId == memberId).OrderByDescending(e => e.Id).ToListAsync(cancellationToken);
        var undone = edits.Select(e => e.UndidId).OfType<long>().ToHashSet();
        var entries = edits.ConvertAll(e => new HistoryEntry(e.Id, e.At, [.. EditRecord.Read(e.Changes).Items.Select(Line).OfType<HistoryLine>()], e.UndidId is not null, undone.Contains(e.Id)));
        var numbers = entries.SelectMany(e => e.Lines).Where(l => l.Part == ProfilePart.Skills).Select(l => l.After ?? l.Before ?? "")
            .Where(l => l.StartsWith('#')).Select(l => int.TryParse(l.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0).Distinct().ToList();
        return new HistoryModel(entries, await store.SkillConcepts.AsNoTracking().Where(c => numbers.Contains(c.Id)).ToListAsync(cancellationToken));
    }

    /// <summary>Null for what was read from the words of the profile, which changed with them.</summary>
    private static HistoryLine? Line(ItemChange change)
    {
        var part = ProfileParts.Of(change.Part)!;
        var (before, after) = (change.Before is null ? null : part.Label(change.Before), change.After is null ? null : part.Label(change.After));
        return before is null && after is null ? null : new HistoryLine(change.Part, before, after);
    }
}
