using ProNet.Domain.Profiles;
using ProNet.Lexicon.Occupations;
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

    /// <summary>Path of the page that asks the question.</summary>
    public static string PageOf(RankingQuestion question) => question switch
    {
        RankingQuestion.Expert => "/experts",
        RankingQuestion.Candidate => "/candidates/found",
        RankingQuestion.Partner => "/partners",
        RankingQuestion.Job => "/jobs/for-me",
        _ => throw new ArgumentOutOfRangeException(nameof(question), question, "No such question."),
    };

    /// <summary>Describes the subjects of a window to the model of a question that is about a topic.</summary>
    /// <exception cref="NotSupportedException">The question is about something else.</exception>
    internal static IWindowFeatures Describe(RankingQuestion question, Topic topic, IReadOnlyList<RankedSubject<Member>> subjects, OccupationLexicon occupations) => question switch
    {
        RankingQuestion.Expert => new ExpertFeatures(topic, subjects, occupations),
        RankingQuestion.Candidate => new CandidateFeatures(topic, subjects, occupations),
        _ => throw new NotSupportedException($"Nobody is ranked by a topic for the question '{NameOf(question)}'."),
    };

    /// <summary>Nothing for a name that none has.</summary>
    public static RankingQuestion? Find(string? name) => All.Where(question => NameOf(question) == name).Select(question => (RankingQuestion?)question).FirstOrDefault();
}
