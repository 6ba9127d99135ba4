namespace ProNet.Application.Ranking;

/// <summary>What a ranked list answers.</summary>
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
