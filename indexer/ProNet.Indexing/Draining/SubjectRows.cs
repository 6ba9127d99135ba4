using ProNet.Data.Feed;

namespace ProNet.Indexing.Draining;

/// <summary>The claimed changes of one subject, coalesced: only its newest state is written.</summary>
internal sealed record SubjectRows(SubjectKind Subject, long Id, IReadOnlyList<ClaimedChange> Rows)
{
    /// <summary>The newest version that the rows tell of; what a deletion is written with.</summary>
    public long Version { get; } = Rows.Max(r => r.Change.Version);

    public ClaimedChange Newest { get; } = Rows.MaxBy(r => r.Change.Id)!;

    public int Attempts { get; } = Rows.Max(r => r.Attempts);

    public static List<SubjectRows> Coalesce(IEnumerable<ClaimedChange> rows) =>
        [.. rows.GroupBy(r => (r.Change.Subject, r.Change.SubjectId)).Select(g => new SubjectRows(g.Key.Subject, g.Key.SubjectId, [.. g]))];
}
