using System.Globalization;
using ProNet.Domain.Careers;
using ProNet.Domain.Jobs;
using ProNet.Domain.Organisations;
using ProNet.Domain.Places;

namespace ProNet.Indexing.Demo;

/// <summary>Invents job offers at the organisations of the demo.</summary>
internal sealed class DemoJobs(Random random, DemoWorld world, IReadOnlyList<Organisation> organisations)
{
    private static readonly Seniority[] LevelSeniority = [Seniority.Junior, Seniority.Intermediate, Seniority.Senior, Seniority.Lead, Seniority.Director];

    public IEnumerable<Job> Make(int count)
    {
        for (var i = 1; i <= count; i++)
            yield return Posting(i);
    }

    private Job Posting(int number)
    {
        var occupation = random.Weighted(DemoMaterial.Occupations, o => o.Weight);
        var candidates = organisations.Where(o => occupation.Industries.Contains(o.Industry)).ToList();
        var organisation = random.One(candidates);
        var place = world.Places.First(p => p.Id == organisation.Location.PlaceId);
        var french = place.CountryCode is "FR" or "BE" or "CH" || (place.CountryCode == "CA" && place.Longitude > -76.5);
        var level = random.Next(0, Occupation.Levels);
        var required = occupation.Core.Concat(random.Some(occupation.Extra, random.Next(1, 4))).Distinct().ToList();
        var nice = random.Some(occupation.Extra, random.Next(0, 4)).Except(required).ToList();
        var posted = world.Today.AddDays(-random.Next(0, 120));
        var job = new Job
        {
            Source = DemoLoader.Source,
            ExternalId = string.Create(CultureInfo.InvariantCulture, $"job-{number}"),
            Title = french ? FrenchTitle(occupation, level) : occupation.TitlesEn[level],
            OrganisationId = organisation.Id,
            Location = new Location { Text = french ? place.NameFr : place.NameEn, PlaceId = place.Id },
            Remote = random.NextDouble() switch { < 0.55 => RemoteWork.OnSite, < 0.8 => RemoteWork.Hybrid, < 0.93 => RemoteWork.Remote, _ => RemoteWork.Unknown },
            Contract = random.NextDouble() switch { < 0.62 => ContractKind.Permanent, < 0.8 => ContractKind.FixedTerm, < 0.87 => ContractKind.Freelance, < 0.93 => ContractKind.Internship, _ => ContractKind.Seasonal },
            Pay = random.Chance(0.7) ? PayFor(level, place.CountryCode) : null,
            Seniority = LevelSeniority[level],
            Industry = organisation.Industry,
            Language = french ? "fr" : "en",
            PostedOn = posted,
            ClosesOn = posted.AddDays(random.Next(121, 240)),
            Description = Describe(occupation, french, organisation.Name, required, nice),
        };
        job.Skills.AddRange(required.Select(s => new JobSkill { ConceptId = world.Skills[s].Id, Required = true }));
        job.Skills.AddRange(nice.Select(s => new JobSkill { ConceptId = world.Skills[s].Id }));
        return job;
    }

    private static string FrenchTitle(Occupation occupation, int level) =>
        occupation.TitlesFrMasculine[level] == occupation.TitlesFrFeminine[level]
            ? occupation.TitlesFrMasculine[level]
            : $"{occupation.TitlesFrFeminine[level]} ou {char.ToLowerInvariant(occupation.TitlesFrMasculine[level][0])}{occupation.TitlesFrMasculine[level][1..]}";

    private Pay PayFor(int level, string country)
    {
        var yearly = (26 + (level * 11) + random.Next(0, 9)) * 1_000;
        var currency = country switch { "GB" => "GBP", "US" => "USD", "CA" => "CAD", "CH" => "CHF", _ => "EUR" };
        return random.Chance(0.25)
            ? new Pay { Minimum = yearly / 12 / 50 * 50, Maximum = yearly / 12 / 50 * 60, Currency = currency, Period = PayPeriod.Month }
            : new Pay { Minimum = yearly, Maximum = yearly + random.Next(3, 15) * 1_000, Currency = currency, Period = PayPeriod.Year };
    }

    private string Describe(Occupation occupation, bool french, string organisation, List<string> required, List<string> nice)
    {
        var tasks = string.Join("\n", random.Some(french ? occupation.TasksFr : occupation.TasksEn, 3).Select(t => $"- {t}"));
        var wanted = string.Join(", ", required.Select(s => world.Label(s, french)));
        var welcome = nice.Count == 0 ? "" : (french ? "\n\n## Ce serait un plus\n\n" : "\n\n## Nice to have\n\n") + string.Join(", ", nice.Select(s => world.Label(s, french)));
        return french
            ? $"{organisation} cherche une personne pour renforcer son équipe.\n\n## Ce que vous pourriez raconter dans un an\n\n{tasks}\n\n## Ce qu'il faut savoir faire\n\n{wanted}{welcome}\n"
            : $"{organisation} is looking for somebody to join the team.\n\n## What you could tell us in a year\n\n{tasks}\n\n## What you need\n\n{wanted}{welcome}\n";
    }
}
