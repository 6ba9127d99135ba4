using ProNet.Application.Editing.Parts;
using ProNet.Domain.Profiles;

namespace ProNet.Application.Editing;

/// <summary>Everything of a profile that can be edited, as it was at a moment.</summary>
internal sealed class ProfileSnapshot
{
    private readonly Dictionary<ProfilePart, IReadOnlyList<PartItem>> parts;

    private ProfileSnapshot(Dictionary<ProfilePart, IReadOnlyList<PartItem>> parts) => this.parts = parts;

    public static ProfileSnapshot Of(Member member) => new(ProfileParts.All.ToDictionary(p => p.Part, p => p.Read(member)));

    /// <summary>What it takes to get from another snapshot to this one, and back.</summary>
    public EditRecord Since(ProfileSnapshot before)
    {
        var items = new List<ItemChange>();
        var orders = new Dictionary<ProfilePart, string[]>();
        foreach (var (part, now) in parts)
        {
            var (was, old) = (before.parts[part], before.parts[part].ToDictionary(i => i.Key, i => i.Json));
            var present = now.ToDictionary(i => i.Key, i => i.Json);
            items.AddRange(was.Where(i => present.GetValueOrDefault(i.Key) != i.Json).Select(i => new ItemChange(part, i.Key, i.Json, present.GetValueOrDefault(i.Key))));
            items.AddRange(now.Where(i => !old.ContainsKey(i.Key)).Select(i => new ItemChange(part, i.Key, null, i.Json)));
            if (!was.Select(i => i.Key).SequenceEqual(now.Select(i => i.Key)))
                orders[part] = [.. was.Select(i => i.Key)];
        }

        return new EditRecord(items, orders);
    }
}
