using System.Numerics;
using ProNet.Domain.Careers;
using ProNet.Domain.Profiles;
using ProNet.Lexicon.Occupations;
using ProNet.Ranking.Features;

namespace ProNet.Application.Ranking;

/// <summary>
/// What is told of somebody for "who fits this job?", in the order of <see cref="QuestionSchemas.Candidate"/>: what is told of experts of all that the criteria name, and what they have of what is required and of
/// what is welcome.
/// </summary>
internal sealed class CandidateFeatures : IWindowFeatures
{
    private const float Missing = -1;

    private readonly ExpertFeatures practice;
    private readonly IReadOnlyList<RankedSubject<Member>> subjects;
    private readonly Seniority level;
    private readonly ulong required;
    private readonly ulong welcome;

    /// <param name="topic">What is asked.</param>
    /// <param name="subjects">The window, in the order of the engine.</param>
    /// <param name="occupations">Titles by occupation.</param>
    public CandidateFeatures(Topic topic, IReadOnlyList<RankedSubject<Member>> subjects, OccupationLexicon occupations)
    {
        practice = new ExpertFeatures(topic, subjects, occupations);
        (this.subjects, level) = (subjects, topic.Level);
        for (var i = 0; i < topic.Skills.Count; i++)
            (required, welcome) = topic.Skills[i].IsRequired ? (required | (1UL << i), welcome) : (required, welcome | (1UL << i));
    }

    public void Write(int index, Span<float> row)
    {
        var common = QuestionSchemas.Expert.Count;
        practice.Write(index, row[..common]);
        var own = subjects[index].Subject.Seniority;
        Span<float> values =
        [
            Share(practice.PractisedSkills(index), required),
            Years(index, required),
            Share(practice.PractisedSkills(index) | practice.KnownSkills(index), welcome),
            Years(index, welcome),
            level == Seniority.Unknown || own == Seniority.Unknown ? Missing : Math.Abs((int)level - (int)own),
        ];
        values.CopyTo(row[common..]);
    }

    public EvidenceList EvidenceOf(int index) => practice.EvidenceOf(index);

    private static float Share(ulong found, ulong asked) => asked == 0 ? Missing : BitOperations.PopCount(found & asked) / (float)BitOperations.PopCount(asked);

    private float Years(int index, ulong asked) => asked == 0 ? Missing : (float)practice.SkillYears(index, asked);
}
