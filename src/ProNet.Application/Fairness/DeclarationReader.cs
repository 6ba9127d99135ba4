using Microsoft.EntityFrameworkCore;
using ProNet.Data;

namespace ProNet.Application.Fairness;

/// <summary>Reads what a member said of themselves, for the member alone.</summary>
public sealed class DeclarationReader(ProNetDbContext store)
{
    public async Task<DeclaredGroup> ReadAsync(long memberId, CancellationToken cancellationToken) =>
        await store.FairnessDeclarations.Where(d => d.MemberId == memberId).Select(d => new DeclaredGroup(d.Gender, d.Age)).FirstOrDefaultAsync(cancellationToken);
}
