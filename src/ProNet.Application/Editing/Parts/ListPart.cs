using System.Globalization;
using ProNet.Domain.Profiles;

namespace ProNet.Application.Editing.Parts;

/// <summary>A part that is kept in one piece with the member: small things without an id, known by what they say.</summary>
internal abstract class ListPart<T> : PartEditor<T>
    where T : class
{
    public sealed override void Order(Member member, IReadOnlyList<string> keys)
    {
        var items = Items(member).ToDictionary(i => i.Key, i => i.Item);
        Set(member, MergedOrder.Of([.. items.Keys], keys).ConvertAll(key => items[key]));
    }

    protected sealed override IEnumerable<(string Key, T Item)> Items(Member member)
    {
        var seen = new Dictionary<string, int>();
        foreach (var item in Get(member))
        {
            var key = Key(item);
            var count = seen[key] = seen.GetValueOrDefault(key) + 1;
            yield return (count == 1 ? key : $"{key}#{count.ToString(CultureInfo.InvariantCulture)}", item);
        }
    }

    protected sealed override void Put(EditScope scope, string key, T? item)
    {
        var items = Items(scope.Member).ToList();
        var at = items.FindIndex(i => i.Key == key);
        List<T> list = [.. items.Select(i => i.Item)];
        if (item is not null && at >= 0)
            list[at] = item;
        else if (item is not null)
            list.Insert(IsLatestFirst && key == ItemKeys.New ? 0 : list.Count, item);
        else if (at >= 0)
            list.RemoveAt(at);
        Set(scope.Member, list);
    }

    /// <summary>True where a new item goes before the others.</summary>
    protected virtual bool IsLatestFirst => false;

    protected abstract string Key(T item);

    protected abstract List<T> Get(Member member);

    protected abstract void Set(Member member, List<T> items);
}
