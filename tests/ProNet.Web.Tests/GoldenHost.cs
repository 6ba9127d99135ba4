using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProNet.Data;
using ProNet.Domain.Access;
using ProNet.Domain.Careers;
using ProNet.Domain.Jobs;
using ProNet.Domain.Organisations;
using ProNet.Domain.Places;
using ProNet.Domain.Profiles;
using ProNet.Lexicon;

namespace ProNet.Web.Tests;

/// <summary>A host on one fixed day, whose few people, jobs and organisations have every field filled: what it answers is the same every time.</summary>
internal static class GoldenHost
{
    public static async Task<WebHost> StartAsync()
    {
        var host = new WebHost { Time = new FixedTime(new DateTimeOffset(2026, 11, 25, 9, 30, 0, TimeSpan.Zero)) };
        _ = host.Client();
        await using var scope = host.Services.CreateAsyncScope();
        var store = scope.ServiceProvider.GetRequiredService<ProNetDbContext>();
        var town = new Location { Text = "Lyon", PlaceId = await store.Places.Where(p => p.Slug == "lyon-fr").Select(p => p.Id).SingleAsync() };
        var skills = await store.SkillConcepts.ToDictionaryAsync(c => c.Slug, c => c.Id);
        var works = new Organisation
        {
            Slug = "iron-works",
            Origin = new ImportOrigin { Source = "test", ExternalId = "o1" },
            Name = "Iron, Works & Sons",
            Industry = "manufacturing",
            Description = "We weld \"everything\".",
            Website = "https://iron.example/",
            Location = Copy(town),
        };
        // One after another, so that each has the same number every time.
        await host.SaveAsync(works);
        foreach (var subject in (object[])[Zoe(town, skills), Formula(), Hidden(), Welder(works.Id, town, skills), Developer()])
            await host.SaveAsync(subject);
        // Names are read again at the host's leisure, which is minutes on a busy machine.
        await host.Services.GetRequiredService<StoreLexicon>().LoadNamesAsync(CancellationToken.None);
        return host;
    }

    private static Member Zoe(Location town, Dictionary<string, int> skills)
    {
        var zoe = new Member
        {
            Handle = "zoe-martin",
            Origin = new ImportOrigin { Source = "test", ExternalId = "p1" },
            Name = new FullName { Given = "Zoé", Middle = "Anne", Family = "Martin" },
            Headline = "Soudeuse; développeuse",
            Summary = "Welds by day, writes Python by night.",
            Location = Copy(town),
            Industry = "manufacturing",
            Seniority = Seniority.Senior,
            Language = "fr",
            OpenToWork = true,
            Availability = new Availability { Kinds = [ContractKind.Permanent, ContractKind.Freelance], From = new DateOnly(2027, 2, 1), Remote = RemoteWork.Hybrid },
            WishedPay = new WishedPay(42_000, "EUR", PayPeriod.Year),
            FactAudiences = new FactAudiences { Availability = Audience.Everyone, WishedPay = Audience.Members },
            Works =
            [
                new Work("Weld maps", "A map of welds.", "en") { Kind = WorkKind.Project, Publisher = "Bridge Yard", Url = "https://zoe.example/welds", Date = PartialDate.Of(2021, 5).Packed },
                new Work("Unsafe", "", "") { Url = "javascript:alert(1)" },
            ],
            Consents = new Consents { OnTheWeb = true, ByMachines = true },
            Languages = [new SpokenLanguage("fr", LanguageLevel.Native), new SpokenLanguage("en", LanguageLevel.Unknown)],
            Links = [new ProfileLink("Blog", "https://zoe.example/")],
            Offers = ["Soudure sur chantier : devis sous 48 h", "=SUM(1)"],
            Seeks = ["Python training for a workshop"],
        };
        zoe.Positions.Add(new Position { Ordinal = 0, Title = "Welder", OrganisationName = "Iron, Works & Sons", Start = PartialDate.Of(2018, 9), Current = CurrentState.Certain, Description = "MIG and TIG." });
        zoe.Positions.Add(new Position { Ordinal = 1, Title = "Apprentice", OrganisationName = "Bridge Yard", Start = PartialDate.Of(2016), End = PartialDate.Of(2018, 6, 30) });
        zoe.Education.Add(new Education { School = "Lycée des Métiers", Degree = "CAP", Field = "Chaudronnerie", Start = PartialDate.Of(2014), End = PartialDate.Of(2016) });
        zoe.Skills.Add(new MemberSkill { ConceptId = skills["welding"], Listed = true });
        zoe.Skills.Add(new MemberSkill { ConceptId = skills["python"], Listed = false });
        return zoe;
    }

    /// <summary>Fields that a spreadsheet would run, and next to nothing else.</summary>
    private static Member Formula() => new()
    {
        Handle = "bob",
        Origin = new ImportOrigin { Source = "test", ExternalId = "p2" },
        Name = new FullName { Given = "=HYPERLINK(\"http://evil.example\")", Family = "@SUM(1)" },
        Headline = "Python\nwelder, \"the best\"",
        Consents = new Consents { OnTheWeb = true, ByMachines = true },
    };

    private static Member Hidden() => new()
    {
        Handle = "hidden-person",
        Origin = new ImportOrigin { Source = "test", ExternalId = "p3" },
        Name = new FullName { Given = "Hidden", Family = "Person" },
        Headline = "Secret Python welder",
        Audience = Audience.Hidden,
    };

    private static Job Welder(long works, Location town, Dictionary<string, int> skills)
    {
        var job = new Job
        {
            Origin = new ImportOrigin { Source = "test", ExternalId = "j1" },
            Title = "Welder (night shift)",
            OrganisationId = works,
            Location = Copy(town),
            Remote = RemoteWork.OnSite,
            Contract = ContractKind.Permanent,
            Seniority = Seniority.Senior,
            Industry = "manufacturing",
            Language = "en",
            Pay = new Pay { Minimum = 30_000, Maximum = 36_000, Currency = "EUR", Period = PayPeriod.Year },
            PostedOn = new DateOnly(2026, 11, 1),
            ClosesOn = new DateOnly(2026, 12, 31),
            Description = "Weld at night.",
        };
        job.Skills.Add(new JobSkill { ConceptId = skills["welding"], Required = true });
        job.Skills.Add(new JobSkill { ConceptId = skills["python"], Required = false });
        return job;
    }

    private static Job Developer() => new()
    {
        Origin = new ImportOrigin { Source = "test", ExternalId = "j2" },
        Title = "Python developer",
        PostedOn = new DateOnly(2026, 10, 1),
        Description = "Nothing else is known.",
    };

    /// <summary>Each has a location of its own, as rows have.</summary>
    private static Location Copy(Location town) => new() { Text = town.Text, PlaceId = town.PlaceId };

    /// <summary>Always the same instant; timers run as usual.</summary>
    private sealed class FixedTime(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
