using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Data.Fairness;

namespace ProNet.Application.Fairness;

/// <summary>
/// Keeps what a member says of themselves for audits, or takes it away at once. No record is made of it: whoever reads records would learn who said something and when, which the audit takes care to hide.
/// </summary>
public sealed class DeclareHandler(ProNetDbContext store, TimeProvider time)
{
    /// <param name="memberId">Whose profile; the owner asks.</param>
    /// <param name="wanted">What is said; nothing of it removes all that was.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>False when nothing was changed: a value does not exist, there is no such profile, or it was said at the same time in another window.</returns>
    public async Task<bool> HandleAsync(long memberId, DeclaredGroup wanted, CancellationToken cancellationToken)
    {
        if ((wanted.Gender is { } gender && !Enum.IsDefined(gender)) || (wanted.Age is { } age && !Enum.IsDefined(age)))
            return false;
        var own = store.FairnessDeclarations.Where(d => d.MemberId == memberId);
        if (wanted == default)
        {
            await own.ExecuteDeleteAsync(cancellationToken);
            return true;
        }

        var said = await own.FirstOrDefaultAsync(cancellationToken);
        if (said is null)
            store.Add(said = new FairnessDeclaration { MemberId = memberId });
        else if (new DeclaredGroup(said.Gender, said.Age) == wanted)
            return true;
        (said.Gender, said.Age, said.DeclaredAt) = (wanted.Gender, wanted.Age, time.GetUtcNow().UtcDateTime);
        try
        {
            await store.SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (DbUpdateException)
        {
            return false;
        }
    }
}
