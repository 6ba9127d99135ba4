using ProNet.Domain.Profiles;

namespace ProNet.Application.Editing.Parts;

/// <summary>A part of a profile: what items it has, how each is kept for the history, shown in a form, and taken back from it.</summary>
internal abstract class PartEditor
{
    public abstract ProfilePart Part { get; }

    /// <summary>The items in their order.</summary>
    public abstract IReadOnlyList<PartItem> Read(Member member);

    /// <summary>The items that have a form, in their order.</summary>
    public abstract IReadOnlyList<ItemView> Show(Member member);

    /// <summary>An item of the history in a few words; null for what nobody edits by hand.</summary>
    public abstract string? Label(string json);

    /// <summary>Puts an item as it was kept, whoever may see it now; null takes it away.</summary>
    public abstract void Put(EditScope scope, string key, string? json);

    /// <summary>Takes what was typed.</summary>
    /// <returns>What is wrong with it; nothing was changed then.</returns>
    public abstract Task<IReadOnlyList<FieldProblem>> TakeAsync(EditScope scope, string key, Draft draft, CancellationToken cancellationToken);

    /// <summary>Takes an item away because its owner wants it.</summary>
    public virtual void Remove(EditScope scope, string key) => Put(scope, key, null);

    /// <summary>Brings the items into the order that the part always has; where the owner decides it, nothing is done.</summary>
    public virtual void Arrange(Member member)
    {
    }

    /// <summary>Brings the items into the order of their keys; those that are not named keep their places after the ones before them.</summary>
    public virtual void Order(Member member, IReadOnlyList<string> keys)
    {
    }
}
