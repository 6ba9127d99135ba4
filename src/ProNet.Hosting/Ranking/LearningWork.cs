using ProNet.Application.Ranking;
using ProNet.Application.Ranking.Learning;

namespace ProNet.Hosting.Ranking;

/// <summary>What is done with ranked lists and models in the background.</summary>
public sealed record LearningWork(HarvestActsHandler Harvest, ForgetListsHandler Forget, LearnHandler Learn, ModelRegistry Registry);
