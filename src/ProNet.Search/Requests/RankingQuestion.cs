namespace ProNet.Search.Requests;

/// <summary>What a ranked search is asked for: the same people or jobs as without it, in the order that a learned model gives the first of them.</summary>
public enum RankingQuestion
{
    /// <summary>Who knows this?</summary>
    Expert,

    /// <summary>Who fits this job?</summary>
    Candidate,

    /// <summary>Who would be a good partner, client or provider?</summary>
    Partner,

    /// <summary>Which job is for me?</summary>
    Job,
}
