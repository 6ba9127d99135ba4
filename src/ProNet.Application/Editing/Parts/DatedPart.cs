using System.Globalization;
using ProNet.Domain.Careers;
using ProNet.Domain.Profiles;

namespace ProNet.Application.Editing.Parts;

/// <summary>A part whose items are rows with an id, latest first.</summary>
/// <typeparam name="T">What is kept of a row.</typeparam>
/// <typeparam name="TRow">The row.</typeparam>
internal abstract class DatedPart<T, TRow> : PartEditor<T>
    where T : class
    where TRow : class
{
    public sealed override void Order(Member member, IReadOnlyList<string> keys)
    {
        var wanted = MergedOrder.Of([.. Sorted(member).Select(r => Key(Id(r)))], keys);
        var place = wanted.Select((key, i) => (key, i)).ToDictionary(k => k.key, k => k.i);
        foreach (var row in Rows(member))
            SetOrdinal(row, place[Key(Id(row))]);
    }

    /// <summary>Latest first: those that go on, then by their ends and beginnings. Rows without dates keep their places at the end.</summary>
    public sealed override void Arrange(Member member)
    {
        var sorted = Sorted(member).OrderByDescending(r => Span(r).Last).ThenByDescending(r => Span(r).First).ToList();
        for (var i = 0; i < sorted.Count; i++)
            SetOrdinal(sorted[i], i);
    }

    protected sealed override IEnumerable<(string Key, T Item)> Items(Member member) => Sorted(member).Select(r => (Key(Id(r)), Keep(r)));

    protected sealed override void Put(EditScope scope, string key, T? item)
    {
        var rows = Rows(scope.Member);
        var row = rows.Find(r => Key(Id(r)) == key);
        if (item is null)
        {
            if (row is not null)
                rows.Remove(row);
            return;
        }

        if (row is null)
        {
            // With the id that it had, so that what is remembered of it still names it. Added by name, because a row with an id would be taken for one that is stored.
            row = Make(scope.Member.Id, long.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0, item);
            SetOrdinal(row, rows.Count);
            scope.Store.Add(row);
            if (!rows.Contains(row))
                rows.Add(row);
        }

        Write(row, item);
    }

    protected abstract List<TRow> Rows(Member member);

    protected abstract long Id(TRow row);

    protected abstract int Ordinal(TRow row);

    protected abstract void SetOrdinal(TRow row, int ordinal);

    protected abstract (int Last, int First) Span(TRow row);

    protected abstract T Keep(TRow row);

    /// <summary>A row with its audience, before <see cref="Write"/> writes the rest.</summary>
    protected abstract TRow Make(long memberId, long id, T item);

    /// <summary>Writes all but the audience: who sees a row that is there is not changed by an edit.</summary>
    protected abstract void Write(TRow row, T item);

    protected static PartialDate? Date(int? packed) => packed is { } date ? PartialDate.FromPacked(date) : null;

    private static string Key(long id) => id.ToString(CultureInfo.InvariantCulture);

    private IEnumerable<TRow> Sorted(Member member) => Rows(member).OrderBy(Ordinal).ThenBy(Id);
}
