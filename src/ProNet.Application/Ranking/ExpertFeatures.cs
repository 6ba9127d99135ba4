using System.Numerics;
using ProNet.Domain.Careers;
using ProNet.Domain.Profiles;
using ProNet.Lexicon.Occupations;
using ProNet.Ranking.Features;

namespace ProNet.Application.Ranking;

/// <summary>
/// What is told of somebody for "who knows this?", in the order of <see cref="QuestionSchemas.Expert"/>: for training and for serving alike. Nothing of who they are: names, photos, gender, age and origin
/// are not read here.
/// </summary>
internal sealed class ExpertFeatures : IWindowFeatures
{
    private const float Missing = -1;

    /// <summary>From here on a text speaks of the topic.</summary>
    private const float Speaks = 0.5F;

    private readonly TopicMatcher matcher;
    private readonly double best;
    private readonly float[] weights;
    private readonly Facts[] facts;

    /// <param name="topic">What is asked.</param>
    /// <param name="subjects">The window, in the order of the engine.</param>
    /// <param name="occupations">Titles by occupation.</param>
    public ExpertFeatures(Topic topic, IReadOnlyList<RankedSubject<Member>> subjects, OccupationLexicon occupations)
    {
        matcher = new TopicMatcher(topic, occupations);
        best = subjects.Count == 0 ? 0 : subjects.Max(s => s.Score);
        facts = [.. subjects.Select(Read)];
        weights = matcher.Weigh([.. facts.Select(f => f.Words)]);
    }

    public void Write(int index, Span<float> row)
    {
        var own = facts[index];
        var now = TimeHeld.Years(own.Of.Today);
        var (asksWords, asksSkills) = (matcher.Topic.Words.Count > 0, matcher.Topic.Skills.Count);
        var titles = own.Positions.Where(p => p.GoesOn).Select(p => p.Title).ToList();
        var lastSpoken = own.Positions.Where(IsAbout).Select(p => (double?)p.SinceEnd).Min();
        var works = own.Works.Where(IsAbout).ToList();
        float[] values =
        [
            best > 0 ? (float)(own.Of.Score / best) : 0,
            asksWords ? titles.Select(t => t.Coverage(weights)).DefaultIfEmpty().Max() : Missing,
            asksWords ? titles.Where(t => t.Words != 0).Select(t => t.Precision).DefaultIfEmpty().Max() : Missing,
            asksWords ? own.Headline.Coverage(weights) : Missing,
            asksWords ? (float)own.Positions.Where(p => !p.GoesOn).Select(p => p.Title.Coverage(weights) * Decay.At(p.SinceEnd)).DefaultIfEmpty().Max() : Missing,
            asksWords ? own.Summary.Coverage(weights) : Missing,
            asksWords ? new TopicMatch(own.StrongWords, 0, 0).Coverage(weights) : Missing,
            asksSkills > 0 ? BitOperations.PopCount(own.Known) / (float)asksSkills : Missing,
            asksSkills > 0 ? own.ListedSkills / (float)asksSkills : Missing,
            asksSkills > 0 ? (float)own.Positions.Sum(p => p.DecayedYears * p.SkillShare(asksSkills)) : Missing,
            (float)own.Positions.Sum(p => p.Coverage(weights)),
            (float)own.Positions.Sum(p => p.DecayedYears * p.Coverage(weights)),
            (float?)lastSpoken ?? Missing,
            works.Count,
            (float?)works.Select(w => w.Years is { } years ? now - years : (double?)null).Min() ?? Missing,
            own.ConfirmedYears is { } confirmed ? (float)(now - confirmed) : Missing,
            own.Completeness,
        ];
        values.CopyTo(row);
    }

    /// <summary>A bit for each skill of the topic that the profile has as a skill, listed or read in its texts.</summary>
    public ulong KnownSkills(int index) => facts[index].Known;

    /// <summary>A bit for each skill of the topic that a position speaks of.</summary>
    public ulong PractisedSkills(int index) => facts[index].Positions.Aggregate(0UL, (skills, p) => skills | p.Skills);

    /// <summary>Years in positions that speak of these skills of the topic, each as <see cref="Decay"/> counts it, by the share of the skills that it speaks of.</summary>
    public double SkillYears(int index, ulong asked) =>
        facts[index].Positions.Sum(p => p.DecayedYears * BitOperations.PopCount(p.Skills & asked)) / BitOperations.PopCount(asked);

    public EvidenceList EvidenceOf(int index)
    {
        var own = facts[index];
        var now = TimeHeld.Years(own.Of.Today);
        var items = new List<Evidence>();
        var about = own.Positions.Where(IsAbout).ToList();
        foreach (var position in about)
        {
            items.Add(new Evidence(EvidenceKind.Position, position.Position.Title)
            {
                Organisation = position.Position.OrganisationName,
                FromYear = position.Position.Start?.Year,
                ToYear = position.Position.End?.Year,
                GoesOn = position.GoesOn,
                Weight = (position.Coverage(weights) + position.SkillShare(Math.Max(matcher.Topic.Skills.Count, 1))) * Math.Max(position.DecayedYears, 0.1),
            });
        }

        foreach (var work in own.Works.Where(IsAbout))
        {
            items.Add(new Evidence(EvidenceKind.Work, work.Work.Title)
            {
                Organisation = work.Work.Publisher,
                ToYear = work.Work.Date is { } date ? PartialDate.FromPacked(date).Year : null,
                Url = work.Work.Url,
                Weight = 1 + (work.Years is { } years ? Decay.At(now - years) : 0),
            });
        }

        for (var i = 0; i < matcher.Topic.Skills.Count; i++)
        {
            var skill = matcher.Topic.Skills[i].Entry;
            if (own.Listed.Contains(skill.Slug) || own.Named.Contains(skill.Slug))
                items.Add(new Evidence(own.Listed.Contains(skill.Slug) ? EvidenceKind.ListedSkill : EvidenceKind.NamedSkill, skill.LabelEn) { TextFr = skill.LabelFr, Weight = 0.5 });
        }

        var spans = about.Where(p => p.Position.Start is not null && p.SinceStart > p.SinceEnd).Select(p => (First: now - p.SinceStart, Last: now - p.SinceEnd)).Order().ToList();
        return new EvidenceList([.. items.OrderByDescending(i => i.Weight).ThenBy(i => i.Text, StringComparer.Ordinal)], Union(spans), about.Count);
    }

    private static double Union(List<(double First, double Last)> spans)
    {
        var (total, end) = (0.0, double.MinValue);
        foreach (var (first, last) in spans)
        {
            total += Math.Max(0, last - Math.Max(first, end));
            end = Math.Max(end, last);
        }

        return total;
    }

    private bool IsAbout(PositionFacts position) => position.Coverage(weights) >= Speaks || position.Skills != 0;

    private bool IsAbout(WorkFacts work) => work.Match.Coverage(weights) >= Speaks || work.Match.Skills != 0;

    private Facts Read(RankedSubject<Member> subject)
    {
        var member = subject.Subject;
        var positions = member.Positions.OrderBy(p => p.Ordinal).Select(p => Read(p, member, TimeHeld.Years(subject.Today))).ToList();
        var works = member.Works.Select(w => new WorkFacts(w, matcher.Read($"{w.Title}\n{w.Summary}"), w.Date is { } date ? TimeHeld.Years(PartialDate.FromPacked(date).FirstDay) : null)).ToList();
        var listed = member.Skills.Where(s => s.Listed).Select(s => s.Concept!.Slug).ToHashSet(StringComparer.Ordinal);
        var named = member.Skills.Where(s => !s.Listed).Select(s => s.Concept!.Slug).ToHashSet(StringComparer.Ordinal);
        var (headline, summary) = (matcher.ReadTitle(member.Headline), matcher.Read(member.Summary));
        var skillWords = member.Skills.Aggregate(matcher.Read(string.Join('\n', member.OwnSkills)).Words, (words, s) => words | matcher.ReadLabels(s.Concept!));
        var known = matcher.Topic.Skills.Where(s => listed.Contains(s.Entry.Slug) || named.Contains(s.Entry.Slug)).ToList();
        var strong = positions.Aggregate(headline.Words | skillWords | known.Aggregate(0UL, (words, s) => words | s.Words), (words, p) => words | p.Title.Words);
        return new Facts(subject, headline, summary, positions, works)
        {
            Listed = listed,
            Named = named,
            StrongWords = strong,
            Words = positions.Aggregate(strong | summary.Words, (words, p) => words | p.Text.Words),
            ListedSkills = known.Count(s => listed.Contains(s.Entry.Slug)),
            Known = matcher.Topic.Skills.Select((s, i) => known.Contains(s) ? 1UL << i : 0).Aggregate(0UL, (skills, bit) => skills | bit),
            ConfirmedYears = member.Positions.Select(p => p.ConfirmedOn is { } day ? TimeHeld.Years(day) : (double?)null).Max(),
            Completeness = Share([member.Headline.Length > 0, member.Summary.Length > 0, positions.Count > 0, positions.Exists(p => p.Position.Description.Length > 0), listed.Count > 0, positions.Exists(p => p.Position.Start is not null)]),
        };
    }

    private PositionFacts Read(Position position, Member member, double now)
    {
        var held = TimeHeld.Of(position, member, now);
        return new PositionFacts(position, held.GoesOn, matcher.ReadTitle(position.Title), matcher.Read(position.Description), held.SinceStart, held.SinceEnd, Decay.Years(held.SinceEnd, held.SinceStart));
    }

    private static float Share(bool[] parts) => parts.Count(p => p) / (float)parts.Length;

    private sealed record Facts(RankedSubject<Member> Of, TopicMatch Headline, TopicMatch Summary, List<PositionFacts> Positions, List<WorkFacts> Works)
    {
        public required HashSet<string> Listed { get; init; }

        public required HashSet<string> Named { get; init; }

        /// <summary>Words of titles, headline and skills.</summary>
        public required ulong StrongWords { get; init; }

        public required ulong Words { get; init; }

        public required int ListedSkills { get; init; }

        /// <summary>A bit for each skill of the topic.</summary>
        public required ulong Known { get; init; }

        public required double? ConfirmedYears { get; init; }

        public required float Completeness { get; init; }
    }

    private sealed record WorkFacts(Work Work, TopicMatch Match, double? Years);

    private sealed record PositionFacts(Position Position, bool GoesOn, TopicMatch Title, TopicMatch Text, double SinceStart, double SinceEnd, double DecayedYears)
    {
        public float Coverage(float[] weights) => (Title with { Words = Title.Words | Text.Words }).Coverage(weights);

        /// <summary>A bit for each skill of the topic that it speaks of.</summary>
        public ulong Skills => Title.Skills | Text.Skills;

        public double SkillShare(int asked) => BitOperations.PopCount(Skills) / (double)asked;
    }
}
