using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("ProNet.Search.Elasticsearch.Tests")]
