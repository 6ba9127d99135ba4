using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using ProNet.Domain.Access;
using ProNet.Domain.Careers;
using ProNet.Domain.Jobs;
using ProNet.Domain.Organisations;
using ProNet.Domain.Profiles;

namespace ProNet.Web.Tests;

/// <summary>One host with a few people, jobs and organisations, for all tests that only read.</summary>
[SetUpFixture]
public sealed class SharedHost
{
    internal static WebHost Host { get; private set; } = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        // All tests sign in from one address, and ask more often in a minute than anybody.
        Host = new WebHost { Settings = { ["ProNet:Accounts:AttemptsPerMinute"] = "1000", ["ProNet:Pages:RequestsPerMinute"] = "60000" } };
        _ = Host.Client();
        var hospital = new Organisation { Slug = "north-hospital", Origin = new ImportOrigin { Source = "test", ExternalId = "o1" }, Name = "North Hospital", Industry = "healthcare", Description = "A hospital." };
        await Host.SaveAsync(
            hospital,
            Person(1, "Ada", "Nurse", "Registered nurse", Audience.Everyone),
            Person(2, "Bo", "Nurse", "Infirmier diplômé d'État", Audience.Everyone),
            Person(3, "Cy", "Coder", "Software developer", Audience.Everyone),
            Person(4, "Di", "Secret", "Hidden nurse", Audience.Hidden),
            Person(5, "Em", "Inside", "Members-only nurse", Audience.Members),
            new Job
            {
                Origin = new ImportOrigin { Source = "test", ExternalId = "j1" },
                Title = "Night nurse",
                Organisation = hospital,
                Remote = RemoteWork.OnSite,
                Contract = ContractKind.Permanent,
                Pay = new Pay { Minimum = 30_000, Maximum = 36_000, Currency = "EUR", Period = PayPeriod.Year },
                PostedOn = new DateOnly(2026, 11, 1),
                Language = "en",
                Industry = "healthcare",
                Description = "Care at night.",
            });
    }

    [OneTimeTearDown]
    public async Task StopAsync() => await Host.DisposeAsync();

    /// <summary>Patterns of all endpoints of the host.</summary>
    internal static IEnumerable<string> Endpoints() =>
        Host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Select(e => e.RoutePattern.RawText ?? "");

    private static Member Person(int number, string given, string family, string headline, Audience audience)
    {
        var member = new Member
        {
            Handle = $"{given}-{family}".ToLowerInvariant(),
            Origin = new ImportOrigin { Source = "test", ExternalId = $"p{number}" },
            Name = new FullName { Given = given, Family = family },
            Headline = headline,
            Language = "en",
            Seniority = Seniority.Senior,
            Industry = "healthcare",
            Audience = audience,
            Consents = new Consents { OnTheWeb = true, ByMachines = true },
        };
        member.Positions.Add(new Position { Title = headline, OrganisationName = "North Hospital", Start = PartialDate.Of(2015, 3), Current = CurrentState.Certain });
        return member;
    }
}
