using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using ProNet.Data.Accounts;
using ProNet.Data.Contacts;
using ProNet.Domain.Access;
using ProNet.Domain.Careers;
using ProNet.Domain.Profiles;
using ProNet.Domain.SavedSearches;

namespace ProNet.Web.Tests.Fuzzing;

/// <summary>
/// Every form that an administrator with a profile meets by following links, sent with values of every kind: never a failure, and an answer soon. Each field has one of
/// them, other ones with each run unless PRONET_FUZZ_SEED names them; four with PRONET_SOAK=1.
/// </summary>
internal sealed partial class FormFuzzTests
{
    private const int MostPages = 400;

    private static readonly int EachField = Environment.GetEnvironmentVariable("PRONET_SOAK") == "1" ? 4 : 1;

    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(5);

    private static readonly string[] Starts =
        ["/", "/sign-in", "/join", "/sign-in/forgotten", "/me/profile", "/me/privacy", "/me/cv", "/me/security", "/me/security/again", "/me/security/second-step", "/me/security/recovery", "/me/export", "/me/erase", "/me/searches", "/me/contacts", "/candidates", "/admin"];

    /// <summary>Downloads, and what is neither ours nor a page.</summary>
    private static readonly string[] NotFollowed = ["/api", "/openapi", "/css/", "/js/", "/_framework", "/jobs-dashboard", "/language/", "/theme/", "/metrics", "/design"];

    private static readonly JsonElement AnyText = JsonDocument.Parse("{\"type\":\"string\"}").RootElement;

    [Test]
    public async Task Forms_WithValuesOfEveryKind_AreAnswered()
    {
        await using var host = new WebHost { Settings = { ["ProNet:Accounts:AttemptsPerMinute"] = "100000", ["ProNet:Pages:RequestsPerMinute"] = "600000" } };
        var account = await host.AccountWithProfileAsync(a => a.IsAdministrator = true);
        await host.StoreAsync(async store =>
        {
            var member = await store.Members.FindAsync(account.MemberId);
            member!.Positions.Add(new Position { Title = "Nurse", OrganisationName = "North Hospital", Start = PartialDate.Of(2015, 3), Current = CurrentState.Probable });
            member.Education.Add(new Education { School = "North School" });
            var asking = new Member { Handle = "asking", Name = new FullName { Family = "Asking" }, Audience = Audience.Members };
            store.Add(asking);
            await store.SaveChangesAsync();
            store.Add(Contact.Between(asking.Id, member.Id, member.UpdatedAt));
            store.Add(new SavedSearch { OwnerId = account.Id, Name = "Nurses", Subject = SubjectKind.Member, Query = "q=nurse", GrammarVersion = 1 });
            return await store.SaveChangesAsync();
        });
        var seed = int.TryParse(Environment.GetEnvironmentVariable("PRONET_FUZZ_SEED"), System.Globalization.CultureInfo.InvariantCulture, out var given) ? given : Environment.TickCount & 0xffff;
        var random = new Random(seed);
        var forms = await FormsAsync(host, account);
        var statuses = new SortedDictionary<int, int>();
        var wrong = new List<string>();
        foreach (var form in forms)
        {
            using var client = await host.SignedInAsync(account);
            foreach (var body in Bodies(form, random))
            {
                // What was sent before may have ended the session, or changed the page.
                using var page = await client.GetAsync(form.Page);
                if (Token().Match(await page.Content.ReadAsStringAsync()) is not { Success: true } token)
                    break;
                var watch = Stopwatch.StartNew();
                using var content = new StringContent($"__RequestVerificationToken={Uri.EscapeDataString(token.Groups["token"].Value)}&{body}", Encoding.ASCII, "application/x-www-form-urlencoded");
                using var response = await client.PostAsync(form.Action, content);
                statuses[(int)response.StatusCode] = statuses.GetValueOrDefault((int)response.StatusCode) + 1;
                if ((int)response.StatusCode >= 500 || watch.Elapsed > Soon)
                    wrong.Add($"{form.Action} of {form.Page}: {(int)response.StatusCode} after {watch.Elapsed.TotalSeconds:0.0} s: {body[..Math.Min(300, body.Length)]}");
            }
        }

        await TestContext.Out.WriteLineAsync($"{forms.Count} forms, {statuses.Values.Sum()} requests: {string.Join(", ", statuses.Select(s => $"{s.Value} × {s.Key}"))}");
        await TestContext.Out.WriteLineAsync(string.Join(" | ", forms.Select(f => $"{f.Action} ({string.Join(' ', f.Fields.Select(x => x.Name == "_handler" ? x.Value : x.Name))})")));
        Assert.That(wrong, Is.Empty, $"PRONET_FUZZ_SEED={seed}");
        Assert.That(forms, Has.Count.GreaterThan(30));
        Assert.That(forms.Select(f => f.Action.Split('?')[0]), Is.SupersetOf(new[] { "/sign-in", "/join", "/me/profile", "/me/security", "/me/security/tokens", "/me/erase", "/admin/accounts", "/me/searches/settings", "/me/searches/share", "/me/contacts/answer" }));
    }

    /// <summary>Each field alone with bad values among good ones, then all of them bad.</summary>
    private static IEnumerable<string> Bodies(Form form, Random random)
    {
        var free = form.Fields.Where(f => f.Name != "_handler").ToList();
        foreach (var field in free)
        {
            for (var i = 0; i < EachField; i++)
                yield return Body(form, f => f == field ? HostileValues.Query(f.Name, AnyText, random) : $"{f.Name}={Uri.EscapeDataString(f.Value)}");
        }

        for (var i = 0; i < EachField; i++)
            yield return Body(form, f => f.Name == "_handler" ? $"{f.Name}={f.Value}" : HostileValues.Query(f.Name, AnyText, random));
    }

    private static string Body(Form form, Func<(string Name, string Value), string> each) => string.Join('&', form.Fields.Select(each));

    /// <summary>Those of all pages that links lead to; two that differ in their values alone are one.</summary>
    private static async Task<List<Form>> FormsAsync(WebHost host, Account account)
    {
        using var client = await host.SignedInAsync(account);
        var (open, seen, forms) = (new Queue<string>(Starts), new HashSet<string>(Starts, StringComparer.Ordinal), new Dictionary<string, Form>(StringComparer.Ordinal));
        for (var asked = 0; open.TryDequeue(out var path) && asked < MostPages; asked++)
        {
            using var response = await client.GetAsync(path);
            if (response.StatusCode != HttpStatusCode.OK || response.Content.Headers.ContentType?.MediaType != "text/html")
                continue;
            var page = await response.Content.ReadAsStringAsync();
            foreach (var form in FormTag().Matches(page).Select(m => Read(path, m)).OfType<Form>())
                forms.TryAdd($"{form.Action.Split('?')[0]} {string.Join(' ', form.Fields.Select(f => f.Name == "_handler" ? f.Value : f.Name).Distinct())}", form);
            foreach (var link in Link().Matches(page).Select(m => WebUtility.HtmlDecode(m.Groups["path"].Value).Split('#')[0]).Where(l => l.Length > 0 && !NotFollowed.Any(l.StartsWith)))
            {
                if (seen.Add(link))
                    open.Enqueue(link);
            }
        }

        return [.. forms.Values];
    }

    /// <summary>Null for a form that asks with GET, brings files, or ends the session that sends it.</summary>
    private static Form? Read(string page, Match match)
    {
        var head = match.Groups["head"].Value;
        if (!head.Contains("method=\"post\"", StringComparison.Ordinal) || head.Contains("multipart", StringComparison.Ordinal))
            return null;
        var action = Action().Match(head) is { Success: true } found ? WebUtility.HtmlDecode(found.Groups["action"].Value) : page;
        var fields = Field().Matches(match.Groups["body"].Value).Select(m => (m.Groups["name"].Value, Value: WebUtility.HtmlDecode(Value().Match(m.Value).Groups["value"].Value)))
            .Where(f => f.Item1 != "__RequestVerificationToken").Distinct().ToList();
        return action == "/sign-out/now" ? null : new Form(page, action.StartsWith('/') ? action : page, fields);
    }

    [GeneratedRegex("<form(?<head>[^>]*)>(?<body>.*?)</form>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex FormTag();

    [GeneratedRegex("<(input|select|textarea|button)[^>]*? name=\"(?<name>[^\"]+)\"[^>]*>", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Field();

    [GeneratedRegex(" value=\"(?<value>[^\"]*)\"", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Value();

    [GeneratedRegex(" action=\"(?<action>[^\"]*)\"", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Action();

    [GeneratedRegex(" href=\"(?<path>/[^/\"][^\"]*)\"", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Link();

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Token();

    private sealed record Form(string Page, string Action, List<(string Name, string Value)> Fields);
}
