using ProNet.Relevance.Judging;

namespace ProNet.Relevance.People;

/// <summary>
/// Jobs, and what one reader of both, who recruits for no living, said of people for them: 3 would be invited, 2 fits, 1 near, 0 wrong. Records are named by hashes of their ids at their source, so that these files hold nobody's words.
/// </summary>
internal static class JudgedJobs
{
    /// <summary>Jobs in the order of the file, each with the grades of people.</summary>
    public static IReadOnlyList<(string Job, IReadOnlyDictionary<string, int> Grades)> Read() =>
        [.. Judgements.Lines("jobs.tsv").Select(line => line[0]).GroupJoin(
            Judgements.Lines("candidates.tsv"),
            job => job,
            line => line[0],
            (job, lines) => (job, (IReadOnlyDictionary<string, int>)lines.ToDictionary(l => l[1], l => Judgements.Number(l[2]))))];
}
