using System.Net;
using ProNet.Domain.Profiles;

namespace ProNet.Web.Tests;

/// <summary>Files of the index that are overwritten while it is searched.</summary>
internal sealed class DamagedIndexTests
{
    private const int People = 200;

    [Test]
    public async Task Index_DamagedWhileItIsSearched_IsNotReadyAndIsRebuilt()
    {
        await using var host = new WebHost();
        using var client = host.Client();
        await host.SaveAsync([.. Enumerable.Range(1, People).Select(Person)]);
        var damaged = Directory.GetFiles(host.IndexFolder, "*.cfs", SearchOption.AllDirectories).Where(f => f.Contains("member", StringComparison.Ordinal)).ToList();
        Assert.That(damaged, Is.Not.Empty);
        damaged.ForEach(Overwrite);

        await host.StoreAsync(async store =>
        {
            // A rebuild has to write to the store: while that is kept from it, what was damaged stays so.
            await using var held = await store.Database.BeginTransactionAsync();
            var refused = await FirstRefusedAsync(client);
            using var ready = await client.GetAsync("/health/ready");

            Assert.That(refused, Is.EqualTo(HttpStatusCode.ServiceUnavailable));
            Assert.That(ready.StatusCode, Is.EqualTo(HttpStatusCode.ServiceUnavailable));
            Assert.That(await ready.Content.ReadAsStringAsync(), Does.Contain("cannot be read"));
            return true;
        });

        Assert.That(await UntilReadyAsync(client), Is.True, "The index was not rebuilt.");
        Assert.That(await client.GetStringAsync($"/api/v1/people?q=word{People}"), Does.Match("\"total\": ?1,"));
    }

    private static Member Person(int number) => new()
    {
        Handle = $"person-{number}",
        Origin = new ImportOrigin { Source = "test", ExternalId = $"{number}" },
        Name = new FullName { Given = $"Name{number}" },
        Summary = $"word{number} data",
    };

    /// <summary>In place, so that whoever has the file open reads it.</summary>
    private static void Overwrite(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        stream.Write(new byte[stream.Length]);
    }

    private static async Task<HttpStatusCode> FirstRefusedAsync(HttpClient client)
    {
        for (var i = 1; i <= People; i++)
        {
            using var response = await client.GetAsync($"/api/v1/people?q=word{i}+data");
            if (response.StatusCode != HttpStatusCode.OK)
                return response.StatusCode;
        }

        return HttpStatusCode.OK;
    }

    private static async Task<bool> UntilReadyAsync(HttpClient client)
    {
        for (var i = 0; i < 600; i++)
        {
            using var response = await client.GetAsync("/health/ready");
            if (response.StatusCode == HttpStatusCode.OK)
                return true;
            await Task.Delay(50);
        }

        return false;
    }
}
