using Microsoft.EntityFrameworkCore;
using ProNet.Application.Access;
using ProNet.Data;
using ProNet.Data.Privacy;

namespace ProNet.Application.Privacy;

/// <summary>Makes the viewer as whom an owner looks at the own page: by the rules that the real one is made by, so that the page is the real one.</summary>
public sealed class OtherEyesReader(ProNetDbContext store)
{
    /// <summary>No member and no organisation has it.</summary>
    private const long Nobody = 0;

    public async Task<Viewer> ReadAsync(OtherEyes eyes, long ownerId, CancellationToken cancellationToken) => eyes switch
    {
        OtherEyes.Member => Viewer.Member(Nobody),
        OtherEyes.Contact => Viewer.Member(Nobody) with { Contacts = [ownerId] },
        OtherEyes.Recruiter => Viewer.Recruiter(Nobody, Nobody),
        OtherEyes.Excluded => Viewer.Member(Nobody) with { KeptBack = await ExcludedAsync(ownerId, cancellationToken) },
        OtherEyes.Employer => Viewer.Recruiter(Nobody, Nobody) with { KeptBack = await EmployerAsync(ownerId, cancellationToken) },
        _ => Viewer.Visitor,
    };

    private async Task<KeptBack> ExcludedAsync(long ownerId, CancellationToken cancellationToken)
    {
        var reaches = await store.Exclusions.Where(e => e.MemberId == ownerId).Select(e => e.Reach).Distinct().ToListAsync(cancellationToken);
        return new KeptBack(
            reaches.Exists(r => r is ExclusionReach.Block or ExclusionReach.Profile) ? [ownerId] : [],
            reaches.Contains(ExclusionReach.Availability) ? [ownerId] : []);
    }

    private async Task<KeptBack> EmployerAsync(long ownerId, CancellationToken cancellationToken)
    {
        var facts = await KeptBackReader.FactsAsync(store, ownerId, "", [], cancellationToken);
        return await KeptBackReader.ReadAsync(store, facts with { MemberId = Nobody }, cancellationToken);
    }
}
