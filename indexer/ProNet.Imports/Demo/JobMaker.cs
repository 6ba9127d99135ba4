using ProNet.Domain.Access;
using ProNet.Domain.Careers;
using ProNet.Domain.Jobs;
using ProNet.Domain.Places;
using ProNet.Imports.Demo.Library;
using ProNet.Imports.Demo.Writing;

namespace ProNet.Imports.Demo;

/// <summary>Makes one job that its organisation would really offer.</summary>
internal sealed class JobMaker(DemoLibrary library, IReadOnlyList<Employer> employers, DateOnly today, int seed)
{
    private static readonly double[] LevelWeights = [2, 5, 4, 2, 1];

    private static readonly Seniority[] Levels = [Seniority.Junior, Seniority.Intermediate, Seniority.Senior, Seniority.Lead, Seniority.Manager];

    public Job Make(int number)
    {
        var random = DemoRandom.For(seed, "job", number);
        var employer = random.Pick(employers);
        var occupation = random.Pick([.. library.Occupations.Where(o => o.Employers.Contains(employer.Kind.Code))]);
        var level = random.Pick([0, 1, 2, 3, 4], l => LevelWeights[l]);
        var posted = today.AddDays(-(int)(75 * Math.Pow(random.Next(), 1.6)));
        var job = new Job
        {
            Source = DemoLibrary.Source,
            ExternalId = FormattableString.Invariant($"job-{number:0000}"),
            Title = Title(occupation, level, employer.Language, random),
            Organisation = employer.Organisation,
            Location = new Location { Text = employer.Place.Name(employer.Language), Place = employer.Place.Place },
            Language = employer.Language,
            Industry = occupation.Industry,
            Seniority = Levels[level],
            Remote = JobTerms.Remote(occupation, random),
            Contract = JobTerms.Contract(occupation, level, random),
            Pay = JobTerms.Pay(occupation, level, employer.Place.Place.CountryCode, random),
            PostedOn = posted,
            ClosesOn = random.Chance(0.7) ? Later(posted, today).AddDays(random.Between(7, 60)) : null,
            Audience = random.Chance(0.01) ? Audience.Members : Audience.Everyone,
        };
        job.Skills.AddRange(Skills(occupation, random));
        job.Description = new JobWriter(library, job, occupation, level, random).Write();
        return job;
    }

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;

    /// <summary>French advertisements name one form and address all; half of ours name the feminine one.</summary>
    private static string Title(Occupation occupation, int level, string language, DemoRandom random)
    {
        var title = DemoText.Inflect(occupation.Titles.In(language)[level], random.Chance(0.5));
        return language == "fr" ? title + " (F/H)" : title;
    }

    private IEnumerable<JobSkill> Skills(Occupation occupation, DemoRandom random)
    {
        var wanted = random.Sample(occupation.Skills, random.Between(3, 6));
        var required = random.Between(1, Math.Min(3, wanted.Count));
        return wanted.Select((slug, i) => new JobSkill { Concept = library.Skill(slug), Required = i < required });
    }
}
