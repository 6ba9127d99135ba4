using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Domain.Profiles;
using ProNet.Search.Analysis;

namespace ProNet.Application.Handles;

/// <summary>The readable key of a new profile.</summary>
public static class FreeHandle
{
    /// <summary>The name, with a number where others have it or had it.</summary>
    public static async Task<string> OfAsync(ProNetDbContext store, FullName name, CancellationToken cancellationToken)
    {
        var wanted = Slug.Of(name.Display) is { } slug && HandleRule.Check(slug) is null ? slug : "member";
        var taken = await store.Members.Where(m => m.Handle == wanted || m.Handle.StartsWith(wanted + "-")).Select(m => m.Handle)
            .Union(store.FormerHandles.Where(h => h.Handle == wanted || h.Handle.StartsWith(wanted + "-")).Select(h => h.Handle))
            .ToListAsync(cancellationToken);
        return Enumerable.Range(1, taken.Count + 1).Select(n => n == 1 ? wanted : FormattableString.Invariant($"{wanted}-{n}")).First(handle => !taken.Contains(handle));
    }
}
