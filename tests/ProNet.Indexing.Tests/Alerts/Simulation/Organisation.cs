using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProNet.Application.Editing;
using ProNet.Application.Editing.Parts;
using ProNet.Data;
using ProNet.Data.Accounts;
using ProNet.Data.Alerts;
using ProNet.Data.Privacy;
using ProNet.Domain.Access;
using ProNet.Domain.Profiles;
using ProNet.Domain.SavedSearches;
using ProNet.Lexicon;
using ProNet.Testing.Builders;
using ProNet.Testing.Stores;

namespace ProNet.Indexing.Tests.Alerts.Simulation;

/// <summary>People who join, change, hide, exclude each other and leave, and those who search them. What each does is a transaction of the store; the oracle is told of it.</summary>
internal sealed class Organisation(TestStore store, Oracle oracle, Random random)
{
    private const int MostPeople = 16;
    private const int MostSearches = 14;

    private static readonly string[] Words = ["zorvak", "quillmet", "brendol", "fastrip", "mulgane"];

    private static readonly string[] Zones =
    [
        "UTC", "Europe/Paris", "America/New_York", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Australia/Lord_Howe", "America/St_Johns", "Asia/Beirut", "Africa/Casablanca", "Asia/Kathmandu",
    ];

    private static readonly Audience[] Audiences = [Audience.Everyone, Audience.Members, Audience.Recruiters, Audience.Hidden, Audience.Contacts];

    private long organisation;
    private int numbers;

    /// <summary>True while an administrator has paused all mails about searches.</summary>
    public bool IsPaused { get; private set; }

    private DateTime Now => store.Clock.GetUtcNow().UtcDateTime;

    public async Task FoundAsync(int searchers)
    {
        var founded = new Domain.Organisations.Organisation { Slug = "org", Name = "Org" };
        await store.SaveAsync(founded);
        organisation = founded.Id;
        for (var i = 0; i < searchers; i++)
            await JoinAsync(searches: true);
        for (var i = 0; i < MostPeople / 2; i++)
            await JoinAsync(searches: false);
    }

    /// <summary>Somebody does something.</summary>
    public async Task HappenAsync()
    {
        await SomethingAsync();
        oracle.Look(Now);
    }

    /// <summary>Ends the pause of an administrator, should there be one.</summary>
    public Task ResumeAsync() => IsPaused ? PauseAllAsync() : Task.CompletedTask;

    private Task SomethingAsync() => random.Next(100) switch
    {
        < 8 => JoinAsync(searches: false),
        < 34 => EditAsync(),
        < 44 => ShowAsync(),
        < 50 => OpenAsync(),
        < 58 => ExcludeAsync(),
        < 61 => LeaveAsync(),
        < 63 => ChangeRoleAsync(),
        < 71 => SaveAsync(),
        < 75 => AskAsync(),
        < 83 => SettleAsync(),
        < 86 => ArchiveAsync(),
        < 88 => DropAsync(),
        < 96 => ReviewAsync(),
        _ => PauseAllAsync(),
    };

    private void Note(Inquiry? search, Person? person, string what) => oracle.Journal.Add((Now, search?.Id ?? 0, person?.Id ?? 0, what));

    private static string Text(IEnumerable<string> words) => string.Join(' ', words.Order());

    private T? Any<T>(IEnumerable<T> among)
        where T : class
    {
        var all = among.ToList();
        return all.Count == 0 ? null : all[random.Next(all.Count)];
    }

    private HashSet<string> SomeWords() => [.. Words.Where(_ => random.Next(5) < 2)];

    private async Task JoinAsync(bool searches)
    {
        if (!searches && oracle.People.Count >= MostPeople)
            return;
        var words = SomeWords();
        var member = new MemberBuilder(++numbers).WithHeadline(Text(words)).Member();
        (member.Audience, member.OpenToWork) = (searches || random.Next(4) > 0 ? Audience.Everyone : Any(Audiences.Cast<object>()) is Audience one ? one : Audience.Everyone, random.Next(2) == 0);
        await store.SaveAsync(member);
        long? account = searches ? await AccountAsync(member) : null;
        oracle.People.Add(member.Id, new Person(member.Id) { AccountId = account, Words = words, Audience = member.Audience, IsOpen = member.OpenToWork });
        oracle.Change(member.Id, Now);
    }

    private async Task<long> AccountAsync(Member member)
    {
        var email = FormattableString.Invariant($"person{member.Id}@people.example");
        var account = new Account { Email = email, NormalizedEmail = email.ToUpperInvariant(), UserName = email, NormalizedUserName = email.ToUpperInvariant(), EmailConfirmed = true, MemberId = member.Id };
        await store.SaveAsync(account);
        return account.Id;
    }

    /// <summary>In the editor, which keeps a history, or by an import, which does not.</summary>
    private async Task EditAsync()
    {
        if (Any(oracle.People.Values) is not { } person)
            return;
        person.Words = SomeWords();
        if (random.Next(3) > 0)
            await EditHeadlineAsync(person.Id, Text(person.Words));
        else
            await WithMemberAsync(person.Id, m => m.Headline = Text(person.Words));
        Note(null, person, $"edits: {Text(person.Words)}");
        oracle.Change(person.Id, Now);
    }

    private async Task EditHeadlineAsync(long id, string text)
    {
        var editor = new ProfileEditor(store.Contexts, store.Services.GetRequiredService<CurrentLexicon>(), store.Clock);
        await using var context = await store.Contexts.CreateDbContextAsync();
        var profile = await new EditorReader(new Application.Profiles.MemberReader(context), store.Clock).ReadAsync(id, CancellationToken.None);
        var draft = new Draft(new Dictionary<string, string> { [$"{ProfilePart.Headline}"] = text });
        var outcome = await new EditPartHandler(editor).HandleAsync(id, new PartEdit(ProfilePart.Headline, ItemKeys.Single, profile!.Items[ProfilePart.Headline][0].Version, draft), CancellationToken.None);
        Assert.That(outcome.State, Is.EqualTo(EditState.Saved).Or.EqualTo(EditState.Unchanged));
    }

    private async Task ShowAsync()
    {
        if (Any(oracle.People.Values) is not { } person)
            return;
        person.Audience = person.Audience == Audience.Everyone ? Audiences[random.Next(Audiences.Length)] : Audience.Everyone;
        await WithMemberAsync(person.Id, m => m.Audience = person.Audience);
        Note(null, person, $"is for {person.Audience}");
        oracle.Change(person.Id, Now);
    }

    private async Task OpenAsync()
    {
        if (Any(oracle.People.Values) is not { } person)
            return;
        person.IsOpen = !person.IsOpen;
        await WithMemberAsync(person.Id, m => m.OpenToWork = person.IsOpen);
        Note(null, person, $"open: {person.IsOpen}");
        oracle.Change(person.Id, Now);
    }

    /// <summary>Of a searcher, by whom they search or by themselves; or that ends.</summary>
    private async Task ExcludeAsync()
    {
        var (person, searcher) = (Any(oracle.People.Values), Any(oracle.People.Values.Where(p => p.AccountId is not null)));
        if (oracle.Exclusions.Count > 3 || person is null || searcher is null || person == searcher)
        {
            if (oracle.Exclusions.Count == 0)
                return;
            var (owner, whom, reach) = oracle.Exclusions.ElementAt(random.Next(oracle.Exclusions.Count));
            oracle.Exclusions.Remove((owner, whom, reach));
            Note(null, null, $"{owner} excludes {whom} no more: {reach}");
            await WithAsync(s => s.Exclusions.Where(e => e.MemberId == owner && e.ExcludedMemberId == whom && e.Reach == reach).ExecuteDeleteAsync());
            return;
        }

        var kind = (ExclusionReach)random.Next(1, 4);
        var (from, to) = kind == ExclusionReach.Block && random.Next(2) == 0 ? (searcher.Id, person.Id) : (person.Id, searcher.Id);
        Note(null, null, $"{from} excludes {to}: {kind}");
        if (oracle.Exclusions.Add((from, to, kind)))
            await store.SaveAsync(new Exclusion { MemberId = from, ExcludedMemberId = to, Reach = kind, CreatedAt = Now });
    }

    private async Task LeaveAsync()
    {
        if (Any(oracle.People.Values.Where(p => p.AccountId is null)) is not { } person || oracle.People.Count < MostPeople / 2)
            return;
        oracle.People.Remove(person.Id);
        oracle.Exclusions.RemoveWhere(e => e.From == person.Id || e.Whom == person.Id);
        await WithAsync(async s =>
        {
            s.Members.Remove(await s.Members.SingleAsync(m => m.Id == person.Id));
            return await s.SaveChangesAsync();
        });
    }

    private async Task ChangeRoleAsync()
    {
        if (Any(oracle.People.Values.Where(p => p.AccountId is not null)) is not { } person)
            return;
        person.IsRecruiter = !person.IsRecruiter;
        Note(null, person, $"recruiter: {person.IsRecruiter}");
        if (person.IsRecruiter)
            await store.SaveAsync(new OrganisationRole { AccountId = person.AccountId!.Value, OrganisationId = organisation, Kind = OrganisationRoleKind.Recruiter, GivenAt = Now });
        else
            await WithAsync(s => s.OrganisationRoles.Where(r => r.AccountId == person.AccountId).ExecuteDeleteAsync());
    }

    private async Task SaveAsync()
    {
        if (oracle.Searches.Count >= MostSearches || Any(oracle.People.Values.Where(p => p.AccountId is not null)) is not { } owner)
            return;
        var zone = TimeZoneInfo.FindSystemTimeZoneById(Zones[random.Next(Zones.Length)]);
        var asked = new Inquiry(0, owner) { Zone = zone };
        Compose(asked);
        var search = new SavedSearch
        {
            OwnerId = owner.AccountId!.Value,
            Name = "A search",
            Subject = SubjectKind.Member,
            Query = asked.Query,
            GrammarVersion = 1,
            TimeZone = zone.Id,
            Hour = random.Next(24),
            Weekday = (DayOfWeek)random.Next(7),
            Cap = SavedSearchLimits.LargestCap,
            CreatedAt = Now,
            UpdatedAt = Now,
            AskedAt = Now,
            SeenAt = Now,
            Version = 1,
        };
        search.Tell((AlertCadence)random.Next(5), Now);
        search.TellsReturns = random.Next(3) == 0;
        await store.SaveAsync(search);
        var saved = asked with { Id = search.Id, SavedAt = Now };
        oracle.Searches.Add(search.Id, saved);
        Copy(search, saved);
        oracle.Ask(saved, Now);
        Note(saved, null, $"saved: {saved.Query} {saved.Cadence}, alerts from {saved.AlertsFrom:s}");
    }

    private void Compose(Inquiry search)
    {
        var words = Words.OrderBy(_ => random.Next()).Take(random.Next(1, 3)).ToArray();
        search.Words = words;
        search.Without = random.Next(4) == 0 ? Words.Except(words).First() : null;
        search.IsForOpen = random.Next(3) == 0;
    }

    private void Copy(SavedSearch search, Inquiry to)
    {
        (to.Cadence, to.AlertsFrom, to.PausedUntil, to.IsArchived, to.Hour, to.Weekday, to.SettledAt) =
            (search.Cadence, search.AlertsFrom, search.PausedUntil, search.ArchivedAt is not null, search.Hour, search.Weekday, Now);
        (to.TellsReturns, to.ToldReturns) = (search.TellsReturns, to.ToldReturns || search.TellsReturns);
        to.Zone = TimeZoneInfo.FindSystemTimeZoneById(search.TimeZone);
    }

    private async Task AskAsync()
    {
        if (Any(oracle.Searches.Values) is not { } search)
            return;
        var before = search.Query;
        Compose(search);
        if (search.Query == before)
            return;
        await ChangeAsync(search, s => s.Query = search.Query);
        oracle.Ask(search, Now);
        search.IsAnew = search.IsArchived;
    }

    /// <summary>Cadence, hour and zone; pauses; an end by the link of a mail.</summary>
    private Task SettleAsync()
    {
        if (Any(oracle.Searches.Values) is not { } search)
            return Task.CompletedTask;
        return random.Next(5) switch
        {
            4 => ChangeAsync(search, s => s.TellsReturns = !s.TellsReturns),
            0 => ChangeAsync(search, s => s.PausedUntil = s.PausedUntil is null ? Now.AddHours(random.Next(1, 300)) : null),
            1 => ChangeAsync(search, s => s.Tell(AlertCadence.None, Now)),
            2 => ChangeAsync(search, s => (s.Hour, s.TimeZone) = (random.Next(24), Zones[random.Next(Zones.Length)])),
            _ => ChangeAsync(search, s => s.Tell((AlertCadence)random.Next(1, 5), Now)),
        };
    }

    private async Task ArchiveAsync()
    {
        if (Any(oracle.Searches.Values) is not { } search)
            return;
        await ChangeAsync(search, s => s.ArchivedAt = s.ArchivedAt is null ? Now : null);
        // What it was given to ask while nobody watched it, it asks from now on.
        if (search is { IsAnew: true, IsArchived: false })
        {
            oracle.Ask(search, Now);
            search.IsAnew = false;
        }
    }

    private async Task DropAsync()
    {
        if (oracle.Searches.Count < MostSearches / 2 || Any(oracle.Searches.Values) is not { } search)
            return;
        oracle.Searches.Remove(search.Id);
        await WithAsync(s => s.SavedSearches.Where(x => x.Id == search.Id).ExecuteDeleteAsync());
    }

    private async Task ReviewAsync()
    {
        if (Any(oracle.Searches.Values) is not { } search)
            return;
        if (random.Next(3) == 0 && oracle.Reviewed.FirstOrDefault(r => r.Search == search.Id) is { Subject: > 0 } reviewed)
        {
            oracle.Withdraw(reviewed, Now);
            Note(search, null, $"review of {reviewed.Subject} withdrawn");
            await WithAsync(s => s.SearchReviews.Where(r => r.SearchId == reviewed.Search && r.SubjectId == reviewed.Subject).ExecuteDeleteAsync());
            search.SettledAt = Now;
        }
        else if (Any(oracle.People.Values.Where(p => oracle.Matches(search, p))) is { } found && oracle.Reviewed.Add((search.Id, found.Id)))
        {
            Note(search, found, "reviewed");
            await store.SaveAsync(new SearchReview { SearchId = search.Id, Subject = SubjectKind.Member, SubjectId = found.Id, Status = (ReviewStatus)random.Next(1, 4), At = Now });
        }
    }

    /// <summary>By an administrator; it goes on with the next such event.</summary>
    private Task PauseAllAsync() => WithAsync(async s =>
    {
        IsPaused = !IsPaused;
        if (await s.AlertPauses.FirstOrDefaultAsync() is { } pause)
            s.Remove(pause);
        else
            s.Add(new AlertPause { At = Now });
        return await s.SaveChangesAsync();
    });

    private Task WithMemberAsync(long id, Action<Member> change) => WithAsync(async s =>
    {
        change(await s.Members.Include(m => m.Positions).Include(m => m.Skills).Include(m => m.Location.Place).SingleAsync(m => m.Id == id));
        return await s.SaveChangesAsync();
    });

    private Task ChangeAsync(Inquiry search, Action<SavedSearch> change) => WithAsync(async s =>
    {
        var stored = await s.SavedSearches.SingleAsync(x => x.Id == search.Id);
        var asked = stored.Query;
        change(stored);
        (stored.UpdatedAt, stored.Version) = (Now, stored.Version + 1);
        if (stored.Query != asked)
            stored.AskedAt = Now;
        Copy(stored, search);
        Note(search, null, $"{stored.Query} {stored.Cadence}, alerts from {stored.AlertsFrom:s}, paused until {stored.PausedUntil:s}, archived {stored.ArchivedAt:s}");
        return await s.SaveChangesAsync();
    });

    private async Task WithAsync(Func<ProNetDbContext, Task<int>> change)
    {
        await using var context = await store.Contexts.CreateDbContextAsync();
        await change(context);
    }
}
