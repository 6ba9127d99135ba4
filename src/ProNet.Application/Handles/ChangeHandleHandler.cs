using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Data.Profiles;

namespace ProNet.Application.Handles;

/// <summary>Gives a profile another address, for its owner. The old one leads to the new one from then on, and nobody else ever gets it.</summary>
public sealed class ChangeHandleHandler(IDbContextFactory<ProNetDbContext> contexts, TimeProvider time)
{
    private const int MostInAMonth = 5;
    private static readonly TimeSpan Month = TimeSpan.FromDays(30);

    /// <param name="memberId">Whose profile; the owner asks.</param>
    /// <param name="typed">What was typed; it is folded first.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>Null when the profile has it now.</returns>
    public async Task<HandleProblem?> HandleAsync(long memberId, string typed, CancellationToken cancellationToken)
    {
        var handle = HandleRule.Fold(typed);
        if (HandleRule.Check(handle) is { } problem)
            return problem;
        try
        {
            return await contexts.TransactAsync((store, cancelled) => ChangeAsync(store, memberId, handle, cancelled), cancellationToken);
        }
        catch (DbUpdateException)
        {
            // Somebody took it, or changed the profile, at the same moment.
            return HandleProblem.Taken;
        }
    }

    private async Task<HandleProblem?> ChangeAsync(ProNetDbContext store, long memberId, string handle, CancellationToken cancellationToken)
    {
        var member = await store.Members.Include(m => m.Positions).FirstAsync(m => m.Id == memberId, cancellationToken);
        if (member.Handle == handle)
            return null;
        var skeleton = HandleRule.Skeleton(handle);
        if (await store.Members.Where(m => m.Id != memberId).Select(m => m.Handle).AnyAsync(Looks(skeleton), cancellationToken)
            || await store.FormerHandles.Where(h => h.MemberId != memberId).Select(h => h.Handle).AnyAsync(Looks(skeleton), cancellationToken))
            return HandleProblem.Taken;
        // Going back to one that the owner had is no other person.
        var isOwn = await store.FormerHandles.Where(h => h.Handle == handle && h.MemberId == memberId).ExecuteDeleteAsync(cancellationToken) > 0;
        var since = time.GetUtcNow().UtcDateTime - Month;
        if (!isOwn && await store.FormerHandles.CountAsync(h => h.MemberId == memberId && h.LeftAt > since, cancellationToken) >= MostInAMonth)
            return HandleProblem.TooOften;
        store.Add(new FormerHandle { Handle = member.Handle, MemberId = memberId, LeftAt = time.GetUtcNow().UtcDateTime });
        member.Handle = handle;
        await store.SaveChangesAsync(cancellationToken);
        return null;
    }

    /// <summary>True of a handle that looks like another: the replacements of <see cref="HandleRule.Skeleton"/>, for the store to do.</summary>
    private static Expression<Func<string, bool>> Looks(string skeleton)
    {
        var handle = Expression.Parameter(typeof(string), "handle");
        var replace = typeof(string).GetMethod(nameof(string.Replace), [typeof(string), typeof(string)])!;
        var folded = HandleRule.Lookalikes.Aggregate((Expression)handle, (text, pair) => Expression.Call(text, replace, Expression.Constant(pair.From), Expression.Constant(pair.To)));
        return Expression.Lambda<Func<string, bool>>(Expression.Equal(folded, Expression.Constant(skeleton)), handle);
    }
}
