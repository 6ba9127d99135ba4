using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProNet.Application.Editing.Parts;
using ProNet.Application.OwnData;
using ProNet.Data;
using ProNet.Data.Accounts;
using ProNet.Data.Contacts;
using ProNet.Data.Privacy;
using ProNet.Data.Profiles;
using ProNet.Domain.Access;
using ProNet.Domain.Careers;
using ProNet.Domain.Profiles;
using ProNet.Domain.SavedSearches;
using ProNet.Web.Access;
using ProNet.Web.Editing;
using ProNet.Web.Resumes;
using ProNet.Web.Tests.Resumes;

namespace ProNet.Web.Tests.Accounts;

/// <summary>
/// Every address that takes or shows what is somebody's, tried with the numbers of what is somebody else's: nothing of it is changed, and nothing told. Where a number stands
/// in the address, the form holds the same one and, drawn anew by each run or by PRONET_SEED, one other with one of the parts; PRONET_SOAK=1 tries each with each.
/// </summary>
internal sealed partial class OwnershipTests
{
    private const string Mark = "zq7ownedqz7";

    private static readonly bool IsSoak = Environment.GetEnvironmentVariable("PRONET_SOAK") == "1";

    private static readonly int Seed = int.TryParse(Environment.GetEnvironmentVariable("PRONET_SEED"), CultureInfo.InvariantCulture, out var seed) ? seed : Environment.TickCount & 0xffff;

    private static readonly string[] Parts = [nameof(ProfilePart.Positions), nameof(ProfilePart.Education)];

    private Account owner = null!;
    private string handle = "";
    private string[] numbers = [];

    [OneTimeSetUp]
    public async Task KeepAsync()
    {
        owner = await SharedHost.Host.AccountWithProfileAsync();
        using (var client = await SharedHost.Host.SignedInAsync(owner))
        {
            await CvForm.KeepAsync(client, "cv.txt", Encoding.UTF8.GetBytes($"{Mark}\n{CvForm.Cv}"));
            using var edited = await SignInForm.SendAsync(client, "/me/profile?part=Summary&key=it", "part", [("Summary", Mark)]);
        }

        await SharedHost.Host.StoreAsync(async store =>
        {
            var member = await MemberAsync(store);
            (member.Headline, member.Audience) = (Mark, Audience.Hidden);
            member.Positions.Add(new Position { Title = Mark, OrganisationName = Mark, Start = PartialDate.Of(2015), Current = CurrentState.Probable });
            member.Education.Add(new Education { School = Mark });
            store.Add(new MemberBadge { MemberId = member.Id, Token = Mark });
            store.Add(new Exclusion { MemberId = member.Id, Reach = ExclusionReach.Profile, Domain = "excluded.example" });
            store.Add(Contact.Between(member.Id, await store.Members.Where(m => m.Handle == "ada-nurse").Select(m => m.Id).SingleAsync(), DateTime.UnixEpoch));
            store.Add(new AccessToken { AccountId = owner.Id, Name = Mark, TokenHash = Mark, Scopes = "read", ExpiresAt = new DateTime(2099, 1, 1, 0, 0, 0, DateTimeKind.Utc) });
            store.Add(new AccountPasskey { UserId = owner.Id, CredentialId = Encoding.ASCII.GetBytes(Mark), Data = new() { Name = Mark, PublicKey = [1], AttestationObject = [1], ClientDataJson = [1] } });
            store.Add(new SavedSearch { OwnerId = owner.Id, Name = Mark, Note = Mark, Subject = SubjectKind.Member, Query = "q=" + Mark, GrammarVersion = 1 });
            return await store.SaveChangesAsync();
        });
        (handle, numbers) = await SharedHost.Host.StoreAsync(async store =>
        {
            var member = await MemberAsync(store);
            var ids = new List<long> { member.Id, owner.Id, member.Positions[0].Id, member.Education[0].Id, member.Cvs[0].Id };
            ids.AddRange(await store.Exclusions.Where(e => e.MemberId == member.Id).Select(e => e.Id).ToListAsync());
            ids.AddRange(await store.AccessTokens.Where(t => t.AccountId == owner.Id).Select(t => t.Id).ToListAsync());
            ids.AddRange(await store.SignInSessions.Where(s => s.AccountId == owner.Id).Select(s => s.Id).ToListAsync());
            ids.AddRange(await store.SavedSearches.Where(s => s.OwnerId == owner.Id).Select(s => s.Id).ToListAsync());
            ids.AddRange(await store.ProfileEdits.Where(e => e.MemberId == member.Id).Select(e => e.Id).ToListAsync());
            return (member.Handle, ids.Distinct().Select(id => FormattableString.Invariant($"{id}")).Append(WebEncoders.Base64UrlEncode(Encoding.ASCII.GetBytes(Mark))).ToArray());
        });
    }

    /// <summary>The owner comes last, who changes much with the very same requests: the others were refused, and not only misunderstood.</summary>
    [Test]
    public async Task Post_AboutWhatIsSomebodyElses_ChangesNothing()
    {
        var before = await StateAsync();
        using var member = await SharedHost.Host.SignedInAsync(await SharedHost.Host.AccountWithProfileAsync(), from: "192.0.2.21");
        using var recruiter = await SharedHost.Host.SignedInAsync(await RecruiterAsync(), from: "192.0.2.22");
        using var stranger = SharedHost.Host.Client(from: "192.0.2.23");
        var tried = 0;
        foreach (var (name, client) in new[] { ("a stranger", stranger), ("a member", member), ("a recruiter", recruiter) })
        {
            foreach (var path in Posts())
                tried += await TryAsync(client, path);
            var after = await StateAsync();
            Assert.That(before.Keys.Where(table => before[table] != after[table]), Is.Empty, $"changed by {name}, PRONET_SEED={Seed}");
        }

        foreach (var path in Posts())
        {
            // One of the numbers may be that of the owner's own session, which then ends.
            using var self = await SharedHost.Host.SignedInAsync(owner, from: "192.0.2.20");
            await TryAsync(self, path);
        }

        var own = await StateAsync();
        string[] changed = [.. before.Keys.Where(table => before[table] != own[table])];
        Assert.That(changed, Is.SupersetOf(new[] { nameof(Exclusion), nameof(SignInSession), nameof(AccessToken), nameof(AccountPasskey), nameof(KeptCv), nameof(ProfileEdit), nameof(MemberBadge), nameof(SavedSearch) }));
        await TestContext.Out.WriteLineAsync($"{Posts().Count()} addresses, {tried} requests, PRONET_SEED={Seed}");
    }

    [Test]
    public async Task Get_OfWhatIsSomebodyElses_TellsNothing()
    {
        using var member = await SharedHost.Host.SignedInAsync(await SharedHost.Host.AccountWithProfileAsync());
        using var recruiter = await SharedHost.Host.SignedInAsync(await RecruiterAsync());
        using var stranger = SharedHost.Host.Client();
        var tried = 0;
        foreach (var client in new[] { stranger, member, recruiter })
        {
            foreach (var path in Addresses("GET").Where(p => p.Contains('{', StringComparison.Ordinal)).SelectMany(Filled))
            {
                using var response = await client.GetAsync(path);
                tried++;
                Assert.That((int)response.StatusCode, Is.LessThan(500).And.Not.EqualTo(429), path);
                Assert.That(await response.Content.ReadAsStringAsync(), Does.Not.Contain(Mark), path);
            }
        }

        Assert.That(tried, Is.GreaterThan(30));
        await TestContext.Out.WriteLineAsync($"{tried} requests");
    }

    private static IEnumerable<string> Addresses(string verb) => SharedHost.Host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(e => (e.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["GET"]).Contains(verb))
        .Where(e => e.Metadata.GetMetadata<IAuthorizeData>()?.Policy == AccessPolicies.Member || e.RoutePattern.RawText!.Contains("{handle", StringComparison.OrdinalIgnoreCase))
        .Select(e => "/" + e.RoutePattern.RawText!.TrimStart('/'))
        .Distinct();

    /// <summary>Without those that take a file and no number, of which nobody may send many.</summary>
    private static IEnumerable<string> Posts() => Addresses("POST").Except([EditorUrls.Photo, CvAddresses.Upload]);

    /// <summary>The address with each number of the owner's in the place of a number.</summary>
    private IEnumerable<string> Filled(string pattern)
    {
        var path = WithHandle(pattern);
        return Hole().IsMatch(path) ? numbers.Select(number => Hole().Replace(path, number)) : [path];
    }

    private string WithHandle(string pattern) => pattern.Replace("{handle}", handle, StringComparison.OrdinalIgnoreCase);

    /// <summary>Addresses with the number and the part of the form that is sent there: the same ones to everybody.</summary>
    private IEnumerable<(string Path, string Number, string Part)> Tries(string pattern)
    {
        var path = WithHandle(pattern);
        if (!Hole().IsMatch(path))
            return numbers.SelectMany(number => Parts.Select(part => (path, number, part)));
        if (IsSoak)
            return numbers.SelectMany(there => numbers.SelectMany(number => Parts.Select(part => (Hole().Replace(path, there), number, part))));
        var random = new Random(Seed);
        return numbers.SelectMany(there => new[] { there, numbers[random.Next(numbers.Length)] }.Select((number, i) => (Hole().Replace(path, there), number, Parts[(i + random.Next(Parts.Length)) % Parts.Length])));
    }

    private async Task<int> TryAsync(HttpClient client, string pattern)
    {
        using var profile = await client.GetAsync("/me/profile");
        var token = SignInForm.TokenIn(profile.IsSuccessStatusCode ? await profile.Content.ReadAsStringAsync() : await client.GetStringAsync("/sign-in"));
        var tried = 0;
        foreach (var (path, number, part) in Tries(pattern))
        {
            using var form = new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["__RequestVerificationToken"] = token,
                ["id"] = number,
                ["key"] = number,
                ["part"] = part,
                ["audience"] = nameof(Audience.Everyone),
                ["memberId"] = number,
                ["MemberId"] = number,
                ["accountId"] = number,
                ["handle"] = handle,
                ["Title"] = "Taken",
                ["School"] = "Taken",
                ["answer"] = "yes",
                ["version"] = "",
            });
            using var response = await client.PostAsync(path, form);
            tried++;
            Assert.That((int)response.StatusCode, Is.LessThan(500).And.Not.EqualTo((int)HttpStatusCode.TooManyRequests), $"{path} {number} {part}");
        }

        return tried;
    }

    /// <summary>All that is the owner's, by table.</summary>
    private Task<Dictionary<string, string>> StateAsync() => SharedHost.Host.StoreAsync(async store =>
    {
        var state = new Dictionary<string, string>(StringComparer.Ordinal);
        var whose = new Owner(owner.Id, owner.MemberId!.Value, owner.Email!);
        foreach (var table in PersonalTables.All)
        {
            state[table.Name] = (await table.ReadAsync(store, whose, CancellationToken.None)).ToJsonString();
        }

        return state;
    });

    private static async Task<Account> RecruiterAsync()
    {
        var recruiter = await SharedHost.Host.AccountWithProfileAsync();
        await SharedHost.Host.StoreAsync(async store =>
        {
            store.Add(new OrganisationRole { AccountId = recruiter.Id, OrganisationId = await store.Organisations.Select(o => o.Id).FirstAsync(), Kind = OrganisationRoleKind.Recruiter });
            return await store.SaveChangesAsync();
        });
        return recruiter;
    }

    [GeneratedRegex(@"\{[^}]+\}", RegexOptions.None, 1000)]
    private static partial Regex Hole();

    private Task<Member> MemberAsync(ProNetDbContext store) =>
        store.Members.Include(m => m.Positions).Include(m => m.Education).Include(m => m.Cvs).SingleAsync(m => m.Id == owner.MemberId);
}
