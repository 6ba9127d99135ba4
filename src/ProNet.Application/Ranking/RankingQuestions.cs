using ProNet.Ranking.Features;
using ProNet.Search.Requests;

namespace ProNet.Application.Ranking;

/// <summary>The four questions, their schemas and names.</summary>
public static class RankingQuestions
{
    public static IReadOnlyList<RankingQuestion> All { get; } = Enum.GetValues<RankingQuestion>();

    public static FeatureSchema SchemaOf(RankingQuestion question) => question switch
    {
        RankingQuestion.Expert => QuestionSchemas.Expert,
        RankingQuestion.Candidate => QuestionSchemas.Candidate,
        RankingQuestion.Partner => QuestionSchemas.Partner,
        RankingQuestion.Job => QuestionSchemas.Job,
        _ => throw new ArgumentOutOfRangeException(nameof(question), question, "No such question."),
    };

    /// <summary>As files, rows and commands call it.</summary>
    public static string NameOf(RankingQuestion question) => SchemaOf(question).Name;

    /// <summary>Nothing for a name that none has.</summary>
    public static RankingQuestion? Find(string? name) => All.Where(question => NameOf(question) == name).Select(question => (RankingQuestion?)question).FirstOrDefault();
}
