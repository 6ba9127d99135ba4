using ProNet.Application.Searching;
using ProNet.Domain.Careers;
using ProNet.Domain.Jobs;

namespace ProNet.Components.Language;

/// <summary>The second line of a hit: what is known about it in a few words each, in a fixed order so that the eye can run down a list.</summary>
public static class HitFacts
{
    public static IEnumerable<string> Of(FoundHit hit, Wording words)
    {
        var facts = hit switch
        {
            { Member: { } person } => Of(person, words),
            { Job: { } job } => Of(job, words),
            { Organisation: { } organisation } => Of(organisation, words),
            _ => [],
        };
        var away = hit.Hit.DistanceKm is { } km ? words.Search.Away(km.ToString("0", words.Culture)) : null;
        return facts.Append(away).OfType<string>().Where(fact => fact.Length > 0);
    }

    /// <summary>The rest of the first line: what somebody does now and for whom, failing that what they say of themselves; who offers a job.</summary>
    public static (string Role, string Employer) Now(FoundHit hit)
    {
        ArgumentNullException.ThrowIfNull(hit);
        return hit switch
        {
            { Member: { Current: [var now, ..] } person } => (now.Title.Length > 0 ? now.Title : person.Headline, now.Organisation),
            { Member: { } person } => (person.Headline, ""),
            { Job: { } job } => ("", job.Organisation),
            _ => ("", ""),
        };
    }

    private static IEnumerable<string?> Of(MemberCard person, Wording words) =>
    [
        person.Place?.Label(words.Language),
        person.ExperienceMonths is { } months ? words.Profile.YearsOfExperience(months) : null,
        person.Seniority == Seniority.Unknown ? null : words.Facets.Of(person.Seniority),
        person.OpenToWork ? words.Facets.Open : null,
    ];

    private static IEnumerable<string?> Of(JobCard job, Wording words) =>
    [
        job.Place?.Label(words.Language),
        job.Remote == RemoteWork.Unknown ? null : words.Facets.Of(job.Remote),
        job.Contract == ContractKind.Unknown ? null : words.Facets.Of(job.Contract),
        job.Pay is { } pay ? PayText.Of(pay, words) : null,
        words.Profile.Posted(DateText.Of(job.PostedOn, words)),
    ];

    private static IEnumerable<string?> Of(OrganisationCard organisation, Wording words) =>
    [
        words.Facets.Industry(organisation.Industry),
        organisation.Place?.Label(words.Language),
        words.Profile.JobCount(organisation.Jobs),
    ];
}
