using ProNet.Domain.Profiles;

namespace ProNet.Application.Editing.Parts;

/// <summary>A part that every profile has once.</summary>
internal abstract class SinglePart<T> : PartEditor<T>
    where T : class
{
    protected sealed override int Most => 1;

    protected sealed override IEnumerable<(string Key, T Item)> Items(Member member) => [(ItemKeys.Single, Get(member))];

    protected sealed override void Put(EditScope scope, string key, T? item)
    {
        if (item is not null)
            Set(scope.Member, item);
    }

    protected abstract T Get(Member member);

    protected abstract void Set(Member member, T item);
}
