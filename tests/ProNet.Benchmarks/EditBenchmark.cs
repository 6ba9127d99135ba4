using System.Diagnostics;
using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProNet.Benchmarks.Measuring;
using ProNet.Data;
using ProNet.Data.Sqlite;
using ProNet.Domain.Access;

namespace ProNet.Benchmarks;

/// <summary>
/// Times from the commit of an edit by another process to the search of a running host that finds it: the slow way round, because the host must
/// notice the change by itself. Each edit puts a new word in front of a headline and takes it away at the end.
/// </summary>
internal static class EditBenchmark
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    public static async Task<int> RunAsync(Arguments arguments)
    {
        var url = new Uri(arguments.Text("url", "http://127.0.0.1:5080"));
        if (!url.IsLoopback || arguments.Text("data", "") is not { Length: > 0 } folder)
        {
            Console.Error.WriteLine("Give the address of a host on this machine and its data folder: --url http://127.0.0.1:5080 --data PATH");
            return 2;
        }

        var seed = arguments.Int("seed", 1);
        await using var services = new ServiceCollection().AddProNetSqlite(folder).AddHttpClient().BuildServiceProvider();
        using var client = services.GetRequiredService<IHttpClientFactory>().CreateClient();
        var contexts = services.GetRequiredService<IDbContextFactory<ProNetDbContext>>();
        var random = new Random(seed);
        Machine.Print($"edits in {folder}, found by {url}, seed {seed}");
        var measurement = new Measurement("edit to found");
        for (var edit = 0; edit < arguments.Int("repeat", 40); edit++)
        {
            await Task.Delay(random.Next(100, 1_500));
            measurement.Add(await EditAsync(contexts, client, url, random), 0);
        }

        Console.WriteLine(Measurement.Header);
        Console.WriteLine(measurement);
        return 0;
    }

    private static async Task<double> EditAsync(IDbContextFactory<ProNetDbContext> contexts, HttpClient client, Uri url, Random random)
    {
        await using var context = await contexts.CreateDbContextAsync();
        // The searches ask as a visitor does.
        var visible = context.Members.Where(m => m.Audience == Audience.Everyone);
        var members = await visible.CountAsync();
        var member = await visible.OrderBy(m => m.Id).Skip(random.Next(members)).FirstAsync();
        var before = member.Headline;
        var word = string.Create(CultureInfo.InvariantCulture, $"edited{random.NextInt64(1L << 40):x}");
        member.Headline = $"{word} {before}";
        await context.SaveChangesAsync();
        var committed = Stopwatch.GetTimestamp();
        while (!await IsFoundAsync(client, url, word))
        {
            if (Stopwatch.GetElapsedTime(committed) > Longest)
                throw new TimeoutException($"The host did not find {word} within {Longest.TotalSeconds} s.");
            await Task.Delay(5);
        }

        var elapsed = Stopwatch.GetElapsedTime(committed).TotalMilliseconds;
        member.Headline = before;
        await context.SaveChangesAsync();
        return elapsed;
    }

    private static async Task<bool> IsFoundAsync(HttpClient client, Uri url, string word)
    {
        var answer = await client.GetStringAsync(new Uri(url, $"/api/v1/people?q={WebUtility.UrlEncode(word)}"));
        return !answer.Contains("\"total\":0", StringComparison.Ordinal);
    }
}
