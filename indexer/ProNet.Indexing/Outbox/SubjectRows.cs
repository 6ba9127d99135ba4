using ProNet.Data.Outbox;

namespace ProNet.Indexing.Outbox;

/// <summary>The claimed outbox rows of one subject, coalesced: only its newest state is written.</summary>
internal sealed record SubjectRows(SubjectKind Subject, long Id, IReadOnlyList<OutboxEntry> Rows)
{
    /// <summary>The newest version that the rows tell of; what a deletion is written with.</summary>
    public long Version { get; } = Rows.Max(r => r.Version);

    public OutboxEntry Newest { get; } = Rows.MaxBy(r => r.Id)!;

    public int Attempts { get; } = Rows.Max(r => r.Attempts);

    public static List<SubjectRows> Coalesce(IEnumerable<OutboxEntry> rows) =>
        [.. rows.GroupBy(r => (r.Subject, r.SubjectId)).Select(g => new SubjectRows(g.Key.Subject, g.Key.SubjectId, [.. g]))];
}
