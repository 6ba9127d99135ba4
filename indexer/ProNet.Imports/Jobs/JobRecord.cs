using System.Globalization;
using ProNet.Domain.Jobs;
using ProNet.Imports.Text;

namespace ProNet.Imports.Jobs;

/// <summary>A parsed posting.</summary>
/// <param name="Job">The posting, without its organisation.</param>
/// <param name="Organisation">Who posts it; null when not said.</param>
/// <param name="IsDated">False when the source gives no date: the day of the first import stands in and is kept.</param>
/// <param name="Digest">Digest of the whole.</param>
internal sealed record JobRecord(Job Job, OrganisationRecord? Organisation, bool IsDated, string Digest)
{
    /// <summary>With a day of posting that is believed: nothing was posted tomorrow, so a year in the future is a slip for the last one in which that day is past.</summary>
    public static JobRecord Posted(Job job, OrganisationRecord? organisation, ParseContext knowledge, bool isDated = true)
    {
        // A day of another time zone may be tomorrow here.
        if (job.PostedOn <= knowledge.Today.AddDays(1))
            return Of(job, organisation, isDated);
        knowledge.Unplaced.Add(Unplaced.FutureDates, job.PostedOn.ToString("O", CultureInfo.InvariantCulture));
        var years = job.PostedOn.Year - knowledge.Today.Year;
        job.PostedOn = job.PostedOn.AddYears(-years) is var sameYear && sameYear <= knowledge.Today ? sameYear : job.PostedOn.AddYears(-years - 1);
        return Of(job, organisation, isDated: false);
    }

    public static JobRecord Of(Job job, OrganisationRecord? organisation, bool isDated = true) =>
        new(job, organisation, isDated, JobDigest.Of(job, organisation, isDated));
}
