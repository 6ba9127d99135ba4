using ProNet.Hosting.Configuration;
using ProNet.Relevance;
using ProNet.Relevance.LearningToRank;
using ProNet.Relevance.People;
using ProNet.Relevance.Ranking;

try
{
    return args switch
    {
        ["evaluate", "ltr", .. var rest] => await LtrEvaluation.RunAsync(rest),
        ["evaluate", "letor", .. var rest] => await LetorSets.RunAsync(rest),
        ["evaluate", "rank", .. var rest] => await RankEvaluation.RunAsync(rest),
        ["evaluate", "melo", .. var rest] => await OccupationSets.RunAsync(rest),
        ["evaluate", "answerers", .. var rest] => await AnswerersSet.RunAsync(rest),
        ["evaluate", "candidates", .. var rest] => await CandidateEvaluation.RunAsync(rest),
        ["evaluate", "jobs", .. var rest] => await JobEvaluation.RunAsync(rest),
        ["evaluate", "briefs", .. var rest] => await BriefEvaluation.RunAsync(rest),
        ["learn", "experts", .. var rest] => await ExpertLearning.RunAsync(rest),
        ["learn", "candidates", .. var rest] => await CandidateLearning.RunAsync(rest),
        ["evaluate", ..] => throw new UsageException(string.Join(Environment.NewLine, LtrEvaluation.Usage, RankEvaluation.Usage, LetorSets.Usage, OccupationSets.Usage, AnswerersSet.Usage, CandidateEvaluation.Usage, JobEvaluation.Usage, BriefEvaluation.Usage)),
        _ => await RelevanceRun.RunAsync(args),
    };
}
catch (Exception e) when (e is UsageException or ConfigurationException or IOException or UnauthorizedAccessException)
{
    await Console.Error.WriteLineAsync(e.Message);
    return 2;
}
