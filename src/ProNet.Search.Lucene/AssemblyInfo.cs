using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("ProNet.Search.Lucene.Tests")]
[assembly: InternalsVisibleTo("ProNet.Benchmarks")]
