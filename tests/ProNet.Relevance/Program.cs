using ProNet.Hosting.Configuration;
using ProNet.Relevance;
using ProNet.Relevance.LearningToRank;

try
{
    return args switch
    {
        ["evaluate", "ltr", .. var rest] => await LtrEvaluation.RunAsync(rest),
        ["evaluate", "letor", .. var rest] => await LetorSets.RunAsync(rest),
        ["evaluate", ..] => throw new UsageException(LtrEvaluation.Usage + Environment.NewLine + LetorSets.Usage),
        _ => await RelevanceRun.RunAsync(args),
    };
}
catch (Exception e) when (e is UsageException or ConfigurationException or IOException or UnauthorizedAccessException)
{
    await Console.Error.WriteLineAsync(e.Message);
    return 2;
}
