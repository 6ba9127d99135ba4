using ProNet.Domain.Profiles;
using ProNet.Lexicon.Occupations;
using ProNet.Ranking.Explaining;
using ProNet.Ranking.Features;
using ProNet.Ranking.Models;
using ProNet.Search.Requests;

namespace ProNet.Application.Ranking;

/// <summary>The subjects of a window with their rows and scores.</summary>
/// <param name="Ids">In the order of the engine.</param>
/// <param name="Features">Of each.</param>
/// <param name="Rows">Row after row, in the order of the schema.</param>
/// <param name="Scores">Of each; all 0 without a model.</param>
internal sealed record RankedWindow(IReadOnlyList<long> Ids, IWindowFeatures Features, float[] Rows, double[] Scores)
{
    /// <summary>Of a question that is about a topic.</summary>
    public static RankedWindow Of(RankingQuestion question, RankingModel? model, Topic topic, IReadOnlyList<RankedSubject<Member>> subjects, OccupationLexicon occupations) =>
        Of(RankingQuestions.SchemaOf(question), model, RankingQuestions.Describe(question, topic, subjects, occupations), subjects);

    public static RankedWindow Of<T>(FeatureSchema schema, RankingModel? model, IWindowFeatures features, IReadOnlyList<RankedSubject<T>> subjects)
        where T : ISubject
    {
        var (rows, scores) = (new float[subjects.Count * schema.Count], new double[subjects.Count]);
        for (var i = 0; i < subjects.Count; i++)
            features.Write(i, rows.AsSpan(i * schema.Count, schema.Count));
        model?.Score(rows, scores);
        return new RankedWindow([.. subjects.Select(s => s.Subject.Id)], features, rows, scores);
    }

    public float[] Row(int index) => Rows.AsSpan(index * (Rows.Length / Ids.Count), Rows.Length / Ids.Count).ToArray();

    /// <summary>Best first. The sort is stable: equals keep the order of the engine.</summary>
    public IReadOnlyList<long> Order() => [.. Ids.Select((id, i) => (id, Score: Scores[i])).OrderByDescending(p => p.Score).Select(p => p.id)];

    public RankedRow RowOf(long id)
    {
        var index = 0;
        while (Ids[index] != id)
            index++;
        return new RankedRow(id, Row(index), Scores[index]);
    }

    public RankingReasons Explain(RankingModel model, int index)
    {
        var explanation = Explanation.Of(model, Row(index));
        return new RankingReasons(explanation.Score, explanation.Expectation, ReasonKinds.Sum(model.Schema, explanation), Features.EvidenceOf(index));
    }
}
