using Elastic.Clients.Elasticsearch;

namespace ProNet.Architecture.Tests.Seeded;

/// <summary>Breaks the rule of the search servers' client on purpose; <see cref="ClientTests"/> must find it.</summary>
internal static class SeededClientUser
{
    public static async Task<bool> RefreshAsync(ElasticsearchClient client) => (await client.Indices.RefreshAsync("any")).IsValidResponse;
}
