using System.Diagnostics;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using ProNet.Benchmarks.Measuring;

namespace ProNet.Benchmarks;

/// <summary>Times whole requests to a running host: pages and API, every facet of the page, one after another. Loopback only.</summary>
internal static class HttpBenchmark
{
    private static readonly string[] Queries =
    [
        "", "python django", "infirmière", "\"project manager\" SAUF junior", "skill:kubernetes near:\"Paris\" 50km", "apprentissage automatique", "C++",
        "years:>=10 title:accountant", "manager", "data engineer", "sales OR marketing", "kube*", "teacher -assistant", "title:(chef OR cook)", "java spring",
    ];

    public static async Task<int> RunAsync(Arguments arguments)
    {
        var url = new Uri(arguments.Text("url", "http://127.0.0.1:5080"));
        if (!url.IsLoopback)
        {
            Console.Error.WriteLine("Only a host on this machine is measured: give a loopback address.");
            return 2;
        }

        await using var services = new ServiceCollection().AddHttpClient().BuildServiceProvider();
        using var client = services.GetRequiredService<IHttpClientFactory>().CreateClient();
        Machine.Print($"whole requests to {url}");
        Console.WriteLine(Measurement.Header);
        foreach (var path in new[] { "/api/v1/people", "/api/v1/jobs", "/people", "/jobs" })
        {
            var measurement = new Measurement(path);
            for (var repeat = -1; repeat < arguments.Int("repeat", 20); repeat++)
            {
                foreach (var query in Queries)
                {
                    var started = Stopwatch.GetTimestamp();
                    using var response = await client.GetAsync(new Uri(url, $"{path}?q={WebUtility.UrlEncode(query)}"));
                    await response.Content.ReadAsByteArrayAsync();
                    // The first round warms up; a refused field (people and jobs differ) is an answer too.
                    if (repeat >= 0 && response.IsSuccessStatusCode)
                        measurement.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds, 0);
                }
            }

            Console.WriteLine(measurement);
        }

        return 0;
    }
}
