using ProNet.Domain.Jobs;

namespace ProNet.Imports.Jobs;

/// <summary>A parsed posting.</summary>
/// <param name="Job">The posting, without its organisation.</param>
/// <param name="Organisation">Who posts it; null when not said.</param>
/// <param name="IsDated">False when the source gives no date: the day of the first import stands in and is kept.</param>
/// <param name="Digest">Digest of the whole.</param>
internal sealed record JobRecord(Job Job, OrganisationRecord? Organisation, bool IsDated, string Digest)
{
    public static JobRecord Of(Job job, OrganisationRecord? organisation, bool isDated = true) =>
        new(job, organisation, isDated, JobDigest.Of(job, organisation, isDated));
}
