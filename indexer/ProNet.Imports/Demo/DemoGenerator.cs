using ProNet.Domain.Jobs;
using ProNet.Imports.Demo.Library;

namespace ProNet.Imports.Demo;

/// <summary>Makes the demo: believable, coherent, nobody in particular, and the same for the same seed and day.</summary>
internal static class DemoGenerator
{
    public const int People = 2000;

    public const int Jobs = 400;

    private const int Seed = 2718;

    public static DemoSet Generate(DateOnly today, int people = People, int jobs = Jobs, int seed = Seed)
    {
        var library = new DemoLibrary();
        var employers = new OrganisationMaker(library, seed).Make();
        var persons = new MemberMaker(library, new CareerMaker(library, employers, today), new SkillChooser(library), seed);
        var offers = new JobMaker(library, employers, today, seed);
        return new DemoSet(
            library.Skills,
            library.Places.Select(p => p.Place).ToList(),
            employers.ConvertAll(e => e.Organisation),
            Enumerable.Range(0, people).Select(persons.Make).ToList(),
            Enumerable.Range(0, jobs).Select(offers.Make).ToList());
    }

    /// <summary>People who join and offers that are posted today.</summary>
    /// <param name="today">The day.</param>
    /// <param name="people">Number of the first, and how many.</param>
    /// <param name="jobs">Number of the first, and how many.</param>
    /// <param name="handles">Those that are taken.</param>
    public static DemoSet More(DateOnly today, (int First, int Count) people, (int First, int Count) jobs, IEnumerable<string> handles)
    {
        var library = new DemoLibrary();
        var employers = new OrganisationMaker(library, Seed).Make();
        var persons = new MemberMaker(library, new CareerMaker(library, employers, today), new SkillChooser(library), Seed, handles);
        var offers = new JobMaker(library, employers, today, Seed);
        return new DemoSet(
            library.Skills,
            library.Places.Select(p => p.Place).ToList(),
            [],
            Enumerable.Range(people.First, people.Count).Select(persons.Make).ToList(),
            Enumerable.Range(jobs.First, jobs.Count).Select(offers.Make).Select(job => Fresh(job, today)).ToList());
    }

    private static Job Fresh(Job job, DateOnly today)
    {
        job.ClosesOn = job.ClosesOn is { } last ? today.AddDays(last.DayNumber - job.PostedOn.DayNumber) : null;
        job.PostedOn = today;
        return job;
    }
}
