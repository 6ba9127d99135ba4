using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("ProNet.Ranking.Tests")]
