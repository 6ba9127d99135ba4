namespace ProNet.Search.Lucene.Ranking;

/// <summary>The statistics in use for new searches, and the last few that open pages may still name.</summary>
internal sealed class ScoreStatisticsHistory(TimeProvider time)
{
    private const int MostRemembered = 4;
    private const int MostTerms = 100_000;

    /// <summary>Share of the documents by which the index may grow or shrink before scores follow.</summary>
    private const double Drift = 0.1;

    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    private readonly Lock gate = new();
    private readonly List<ScoreStatistics> remembered = [];
    private long lastNumber = time.GetUtcNow().ToUnixTimeMilliseconds();

    /// <param name="documents">Documents in the index now.</param>
    /// <param name="number">What a cursor asks for, or null.</param>
    public ScoreStatistics For(int documents, long? number)
    {
        lock (gate)
        {
            if (number is not null && remembered.Find(s => s.Number == number) is { } asked)
                return asked;
            if (remembered.Count > 0 && IsFresh(remembered[^1], documents))
                return remembered[^1];
            remembered.Add(new ScoreStatistics(++lastNumber, documents, time.GetTimestamp()));
            if (remembered.Count > MostRemembered)
                remembered.RemoveAt(0);
            return remembered[^1];
        }
    }

    private bool IsFresh(ScoreStatistics statistics, int documents) =>
        Math.Abs(documents - statistics.Documents) <= Drift * statistics.Documents
        && statistics.Size < MostTerms
        && time.GetElapsedTime(statistics.Began) < Lifetime;
}
