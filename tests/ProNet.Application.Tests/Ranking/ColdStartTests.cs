using ProNet.Application.Ranking;
using ProNet.Search.Requests;

namespace ProNet.Application.Tests.Ranking;

/// <summary>The models that the program brings for experts and candidates.</summary>
public sealed class ColdStartTests
{
    private static readonly string[] Practice = ["skill-years-decayed", "topic-positions", "topic-years-decayed"];

    private static readonly string[] Skills = ["skills-found", "skills-listed", "skills-required-practised", "skill-years-required-decayed", "skills-welcome-found", "skill-years-welcome-decayed"];

    private static IEnumerable<TestCaseData> Rules() =>
    [
        .. Practice.Select(feature => new TestCaseData(RankingQuestion.Expert, feature)),
        .. Practice.Concat(Skills).Select(feature => new TestCaseData(RankingQuestion.Candidate, feature)),
    ];

    [TestCaseSource(nameof(Rules))]
    public async Task Model_OfWhoHasMore_NeverPutsThemBehind(RankingQuestion question, string feature)
    {
        await using var host = await RankingHost.CreateAsync();
        var model = host.Get<ServedModels>().Of(question)!;
        var (random, at) = (new Random(7), Array.IndexOf([.. model.Schema.Features], feature));
        for (var i = 0; i < 200; i++)
        {
            float[] less = [.. model.Schema.Features.Select(_ => (float)(random.NextDouble() * random.Next(1, 6)))];
            float[] more = [.. less.Select((value, f) => f == at ? value + (float)random.NextDouble() : value)];
            var scores = new double[2];
            model.Score([.. less, .. more], scores);

            Assert.That(scores[1], Is.GreaterThanOrEqualTo(scores[0]));
        }
    }
}
