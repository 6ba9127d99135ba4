using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Domain.Profiles;
using ProNet.Search.Analysis;

namespace ProNet.Application.Accounts;

/// <summary>The readable key of a new profile.</summary>
internal static class Handles
{
    /// <summary>The name, with a number where others have it.</summary>
    public static async Task<string> FreeAsync(ProNetDbContext store, FullName name, CancellationToken cancellationToken)
    {
        var wanted = Slug.Of(name.Display) is { Length: > 0 } slug ? slug : "member";
        var taken = await store.Members.Where(m => m.Handle == wanted || m.Handle.StartsWith(wanted + "-")).Select(m => m.Handle).ToListAsync(cancellationToken);
        return Enumerable.Range(1, taken.Count + 1).Select(n => n == 1 ? wanted : FormattableString.Invariant($"{wanted}-{n}")).First(handle => !taken.Contains(handle));
    }
}
