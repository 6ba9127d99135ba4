using ProNet.Testing.Servers;

namespace ProNet.Search.Elasticsearch.Tests;

[SetUpFixture]
public sealed class Servers : SharedSearchServers;
