namespace ProNet.Ranking.Trials;

/// <summary>
/// Two rankings in one list, so that whoever uses it decides between them without knowing: team draft (Radlinski, Kurup, Joachims 2008, "How Does Clickthrough Data Reflect Retrieval Quality?", algorithm 2).
/// </summary>
public static class Interleaving
{
    /// <summary>In each round a coin says which ranking picks first; each picks its best row that is not yet there.</summary>
    /// <param name="served">Numbers of one ranking, best first, each once.</param>
    /// <param name="trial">Those of the other; usually the same numbers.</param>
    /// <param name="seed">Of the coin. The same for the pages of one list, so that they continue each other.</param>
    /// <returns>All numbers of both, each once.</returns>
    public static IReadOnlyList<Drafted> TeamDraft(IReadOnlyList<long> served, IReadOnlyList<long> trial, int seed)
    {
        ArgumentNullException.ThrowIfNull(served);
        ArgumentNullException.ThrowIfNull(trial);
        var (taken, drafted, random) = (new HashSet<long>(), new List<Drafted>(), new Random(seed));
        var (a, b) = (0, 0);
        while (true)
        {
            var servedFirst = random.Next(2) == 0;
            var picked = servedFirst ? Pick(served, ref a, Team.Served) : Pick(trial, ref b, Team.Trial);
            picked |= servedFirst ? Pick(trial, ref b, Team.Trial) : Pick(served, ref a, Team.Served);
            if (!picked)
                return drafted;
        }

        bool Pick(IReadOnlyList<long> ranking, ref int at, Team team)
        {
            while (at < ranking.Count && !taken.Add(ranking[at]))
                at++;
            if (at == ranking.Count)
                return false;
            drafted.Add(new Drafted(ranking[at++], team));
            return true;
        }
    }
}
