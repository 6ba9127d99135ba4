using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text.Json;
using ProNet.Application.Accounts;

namespace ProNet.Web.Tests.Fuzzing;

/// <summary>
/// The API, asked for everything that its own document describes with values of every kind: never a failure, always one of the answers that the document names,
/// in the shape that it gives, soon. The same values each time; PRONET_FUZZ_SEED and PRONET_FUZZ_ROUNDS ask for others, and more.
/// </summary>
internal sealed class ApiFuzzTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(3);

    private static readonly int Seed = Number("PRONET_FUZZ_SEED", 20_261_129);
    private static readonly int Rounds = Number("PRONET_FUZZ_ROUNDS", 4);

    private static readonly string[] Credentials = ["", "Bearer", "Bearer ", "Bearer x", "Bearer pronet_", "Basic YTpi", "bearer  a b", "Digest x", $"Bearer {new string('a', 5_000)}", "Bearer é", "null"];

    [Test]
    public async Task Operations_WithValuesOfEveryKind_GiveAnswersThatAreDescribed()
    {
        using var client = SharedHost.Host.Client();
        using var document = JsonDocument.Parse(await client.GetStringAsync("/openapi/v1.json"));
        var description = new ApiDescription(document);
        var random = new Random(Seed);
        var statuses = new SortedDictionary<int, int>();
        var wrong = new List<string>();
        foreach (var (path, operation) in description.Operations)
        {
            foreach (var address in Addresses(path, operation, random))
            {
                var (status, problem) = await AskAsync(client, description, operation, address, random);
                statuses[status] = statuses.GetValueOrDefault(status) + 1;
                if (problem is not null)
                    wrong.Add($"{address[..Math.Min(address.Length, 300)]}: {status}, {problem}");
            }
        }

        await TestContext.Out.WriteLineAsync($"{statuses.Values.Sum()} requests: {string.Join(", ", statuses.Select(s => $"{s.Value} × {s.Key}"))}");
        Assert.That(wrong, Is.Empty, $"seed {Seed}");
        Assert.That(statuses.Values.Sum(), Is.GreaterThan(800));
        Assert.That(statuses.Keys, Is.SupersetOf(new[] { 200, 400, 404 }));
    }

    [Test]
    public async Task Operations_WithCredentialsThatAreNone_AreRefusedAsDescribed()
    {
        using var client = SharedHost.Host.Client();
        using var document = JsonDocument.Parse(await client.GetStringAsync("/openapi/v1.json"));
        var description = new ApiDescription(document);
        var wrong = new List<string>();
        foreach (var (path, operation) in description.Operations)
        {
            foreach (var credential in Credentials)
            {
                var (status, problem) = await AskAsync(client, description, operation, path.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal), new Random(Seed), credential);
                if (problem is not null || (credential.Length > 0 && status != 401))
                    wrong.Add($"{path} with '{credential[..Math.Min(20, credential.Length)]}': {status}, {problem}");
            }
        }

        Assert.That(wrong, Is.Empty);
    }

    /// <summary>A token for reading alone, at what needs another.</summary>
    [Test]
    public async Task Operations_WithATokenOfAnotherScope_AreRefusedAsDescribed()
    {
        var account = await SharedHost.Host.AccountAsync();
        var tokens = (AccessTokens)SharedHost.Host.Services.GetService(typeof(AccessTokens))!;
        var token = await tokens.MakeAsync(account.Id, ("Script", [TokenScopes.Read], 1), Caller.Unknown, CancellationToken.None);
        using var client = SharedHost.Host.Client();
        using var document = JsonDocument.Parse(await client.GetStringAsync("/openapi/v1.json"));
        var description = new ApiDescription(document);
        var refused = 0;
        foreach (var (path, operation) in description.Operations.Where(o => o.Path.Contains("/export/", StringComparison.Ordinal)))
        {
            var (status, problem) = await AskAsync(client, description, operation, path, new Random(Seed), "Bearer " + token);
            Assert.That((status, problem), Is.EqualTo((403, (string?)null)), path);
            refused++;
        }

        Assert.That(refused, Is.EqualTo(3));
    }

    /// <summary>Each parameter by itself a few times, then some together.</summary>
    private static IEnumerable<string> Addresses(string path, JsonElement operation, Random random)
    {
        var parameters = ApiDescription.Parameters(operation).ToList();
        foreach (var (name, isInPath, schema) in parameters)
        {
            for (var round = 0; round < (isInPath ? 20 : 1) * Rounds; round++)
                yield return isInPath ? Filled(path, parameters, random) : Filled(path, parameters, random) + "?" + HostileValues.Query(name, schema, random);
        }

        var queries = parameters.Where(p => !p.IsInPath).ToList();
        for (var round = 0; queries.Count > 0 && round < 10 * Rounds; round++)
            yield return Filled(path, parameters, random) + "?" + string.Join('&', queries.OrderBy(_ => random.Next()).Take(random.Next(2, 5)).Select(p => HostileValues.Query(p.Name, p.Schema, random)));
    }

    /// <summary>A slash, escaped or not, would lead to another address; a null in a path is refused by the server before anything of ours sees it.</summary>
    private static string Filled(string path, List<(string Name, bool IsInPath, JsonElement Schema)> parameters, Random random)
    {
        foreach (var (name, _, schema) in parameters.Where(p => p.IsInPath))
        {
            var value = HostileValues.One(schema, random);
            path = path.Replace($"{{{name}}}", value.Trim('.', ' ').Length == 0 || value.Contains('/', StringComparison.Ordinal) || value.Contains("%2F", StringComparison.OrdinalIgnoreCase) || value.Contains("%00", StringComparison.Ordinal) ? "ada-nurse" : value, StringComparison.Ordinal);
        }

        return path;
    }

    private static async Task<(int Status, string? Problem)> AskAsync(HttpClient client, ApiDescription description, JsonElement operation, string address, Random random, string? credential = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("http://localhost" + address));
        // Many visitors, so that no limit is met.
        client.DefaultRequestHeaders.Remove(WebHost.From);
        request.Headers.Add(WebHost.From, FormattableString.Invariant($"10.{random.Next(256)}.{random.Next(256)}.{random.Next(1, 255)}"));
        if (credential is not null)
            request.Headers.TryAddWithoutValidation("Authorization", credential);
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("*/*"));
        var watch = Stopwatch.StartNew();
        using var response = await client.SendAsync(request);
        var body = await response.Content.ReadAsStringAsync();
        var problem = watch.Elapsed > Soon ? $"took {watch.Elapsed.TotalSeconds:0.0} s" : description.Wrong(operation, (int)response.StatusCode, response.Content.Headers.ContentType?.MediaType, body);
        return ((int)response.StatusCode, problem);
    }

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
