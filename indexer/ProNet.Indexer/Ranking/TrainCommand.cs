using ProNet.Application.Ranking;
using ProNet.Application.Ranking.Learning;
using ProNet.Data;
using ProNet.Indexer.Hosting;
using ProNet.Indexer.Index;
using Spectre.Console.Cli;

namespace ProNet.Indexer.Ranking;

/// <summary><c>train</c>: learns from what was shown and done. 0 when every question asked for has a new model, 1 when one has not; what served before serves then.</summary>
internal sealed class TrainCommand(HarvestActsHandler harvest, LearnHandler learn, IStoreMigrator migrator, IStoreLocks locks, IndexDisplay display) : AsyncCommand<TrainSettings>
{
    public override async Task<int> ExecuteAsync(CommandContext context, TrainSettings settings, CancellationToken cancellationToken)
    {
        var questions = settings.Question == "all" ? RankingQuestions.All
            : RankingQuestions.Find(settings.Question) is { } one ? [one]
            : throw new WrongUsageException($"--question is '{settings.Question}'; it is one of {string.Join(", ", RankingQuestions.All.Select(RankingQuestions.NameOf))}, or all.");
        await migrator.MigrateAsync(cancellationToken);
        await using var held = await locks.TryAcquireAsync(StoreLockNames.Learning, cancellationToken);
        if (held is null)
        {
            display.Say("Another process is learning. Try again when it has ended.");
            return ExitCodes.Failed;
        }

        await harvest.HandleAsync(cancellationToken);
        var all = true;
        foreach (var question in questions)
        {
            var outcome = await learn.HandleAsync(question, settings.Promote, cancellationToken);
            all &= outcome.Model is not null;
            display.Say($"{RankingQuestions.NameOf(question)}: {outcome.Sentence}");
        }

        return all ? ExitCodes.Done : ExitCodes.DoneWithRejects;
    }
}
