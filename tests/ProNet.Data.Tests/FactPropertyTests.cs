using CsCheck;
using Microsoft.EntityFrameworkCore;
using ProNet.Domain.Access;
using ProNet.Domain.Careers;
using ProNet.Domain.Facts;
using ProNet.Domain.Jobs;
using ProNet.Domain.Places;
using ProNet.Domain.Profiles;
using ProNet.Testing.Builders;
using ProNet.Testing.Fixed;
using ProNet.Testing.Stores;

namespace ProNet.Data.Tests;

/// <summary>The law of the feed: what a subject was, and what the feed says of it, give what it is.</summary>
public sealed class FactPropertyTests
{
    private static readonly Gen<(int Kind, int Value)[][]> Saves = Gen.Select(Gen.Int[0, 12], Gen.Int[0, 5]).Array[1, 4].Array[1, 8];

    [Test]
    public async Task Changes_OfAMember_AppliedToWhatWasGiveWhatIs() => await Saves.SampleAsync(
        async saves =>
        {
            await using var store = await TestStore.CreateAsync();
            await store.SaveAsync(new MemberBuilder(1).Skilled([.. TestSkills.All.Take(4)]).Working("Engineer", "Acme").Worked("Clerk").Member());
            await CheckAsync(store, saves, MembersAsync, Edit, SubjectFacts.Of);
        },
        iter: 40,
        threads: 1);

    [Test]
    public async Task Changes_OfAJob_AppliedToWhatWasGiveWhatIs() => await Saves.SampleAsync(
        async saves =>
        {
            await using var store = await TestStore.CreateAsync();
            var member = new MemberBuilder(1).Skilled([.. TestSkills.All.Take(4)]).Member();
            await store.SaveAsync(member, new JobBuilder(1).Job());
            await CheckAsync(store, saves, JobsAsync, Edit, SubjectFacts.Of);
        },
        iter: 40,
        threads: 1);

    [Test]
    [Category("Postgres")]
    public async Task Changes_OnPostgres_AreTheSame()
    {
        await using var store = await TestStore.CreateAsync(database: Database.Postgres);
        await store.SaveAsync(new MemberBuilder(1).Skilled([.. TestSkills.All.Take(4)]).Working("Engineer", "Acme \"é\"").Member());
        var saves = Enumerable.Range(0, 13).Select(kind => new[] { (kind, 1), ((kind * 3) % 13, 2) }).ToArray();

        await CheckAsync(store, saves, MembersAsync, Edit, SubjectFacts.Of);
    }

    private static async Task CheckAsync<T>(
        TestStore store, (int Kind, int Value)[][] saves, Func<ProNetDbContext, Task<T>> read, Action<T, int, int> edit, Func<T, List<FactValue>> facts)
        where T : class, ISubject
    {
        List<FactValue> before, after;
        long last;
        await using (var context = await store.Contexts.CreateDbContextAsync())
        {
            before = facts(await read(context));
            last = await context.Changes.MaxAsync(c => c.Id);
        }

        foreach (var save in saves)
        {
            await using var context = await store.Contexts.CreateDbContextAsync();
            var subject = await read(context);
            foreach (var (kind, value) in save)
                edit(subject, kind, value);
            await context.SaveChangesAsync();
        }

        await using var reading = await store.Contexts.CreateDbContextAsync();
        after = facts(await read(reading));
        var changes = (await reading.Changes.AsNoTracking().Where(c => c.Id > last).OrderBy(c => c.Id).ToListAsync()).SelectMany(c => c.ReadFacts()).ToList();
        Assert.That(FactChanges.Apply(before, changes), Is.EquivalentTo(after), "one after the other");
        Assert.That(FactChanges.Apply(before, FactChanges.Compose(changes)), Is.EquivalentTo(after), "put together");
        Assert.That(FactChanges.Compose(changes).Where(c => c.Before == c.After), Is.Empty);
    }

    private static Task<Member> MembersAsync(ProNetDbContext context) => context.Members.Include(m => m.Positions).Include(m => m.Skills).SingleAsync();

    private static Task<Job> JobsAsync(ProNetDbContext context) => context.Jobs.Include(j => j.Skills).SingleAsync();

    private static void Edit(Member member, int kind, int value)
    {
        switch (kind)
        {
            case 0:
                member.Headline = value == 0 ? "" : $"Headline {value}";
                break;
            case 1:
                member.Location.Text = value == 0 ? "" : $"Town {value}";
                break;
            case 2:
                member.Location = new Location { Text = $"Town {value}" };
                break;
            case 3:
                member.OpenToWork = value % 2 == 0;
                break;
            case 4:
                member.Seniority = (Seniority)value;
                break;
            case 5:
                member.Audience = (Audience)(value % 4);
                break;
            case 6 when member.Skills.Count > 0:
                member.Skills.RemoveAt(value % member.Skills.Count);
                break;
            case 7 when member.Skills.Count > 0:
                var skill = member.Skills[value % member.Skills.Count];
                skill.Listed = !skill.Listed;
                break;
            case 8:
                member.Positions.Add(new Position { Title = $"Title {value}", OrganisationName = "Acme", Start = PartialDate.Of(2000 + value), Current = CurrentState.Certain });
                break;
            case 9 when member.Positions.Count > 0:
                var position = member.Positions[value % member.Positions.Count];
                (position.End, position.Current, position.Title) = (PartialDate.Of(2020), CurrentState.Ended, value == 3 ? "Another title" : position.Title);
                break;
            case 10 when member.Positions.Count > 0:
                member.Positions.RemoveAt(value % member.Positions.Count);
                break;
            case 11:
                member.Offers = [.. Enumerable.Range(value % 3, value % 3).Select(i => $"Offer {i}")];
                break;
            case 12:
                member.Seeks = value == 0 ? [] : [.. member.Seeks, $"Seek {member.Seeks.Count}"];
                break;
        }
    }

    private static void Edit(Job job, int kind, int value)
    {
        switch (kind)
        {
            case 0:
                job.Title = $"Title {value}";
                break;
            case 1:
                job.Location.Text = $"Town {value}";
                break;
            case 2:
                job.Pay = value == 0 ? null : new Pay { Minimum = value * 1_000, Currency = "EUR", Period = (PayPeriod)(value % 3) };
                break;
            case 3 when job.Pay is not null:
                job.Pay.Maximum = value * 2_000;
                break;
            case 4:
                job.ClosesOn = value == 0 ? null : TestDay.DaysAgo(-value);
                break;
            case 5:
                job.Audience = (Audience)(value % 4);
                break;
            case 6:
            case 7:
                if (job.Skills.RemoveAll(s => s.ConceptId == (value % 4) + 1) == 0)
                    job.Skills.Add(new JobSkill { ConceptId = (value % 4) + 1, Required = kind == 6 });
                break;
            case 8 when job.Skills.Count > 0:
                var skill = job.Skills[value % job.Skills.Count];
                skill.Required = !skill.Required;
                break;
            case 9:
                job.Industry = value == 0 ? "" : "healthcare";
                break;
            case 10:
                job.Description = $"No fact {value}";
                break;
        }
    }
}
