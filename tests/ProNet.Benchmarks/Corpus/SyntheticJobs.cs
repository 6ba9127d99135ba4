using ProNet.Domain.Access;
using ProNet.Domain.Jobs;
using ProNet.Search;
using ProNet.Search.Documents;

namespace ProNet.Benchmarks.Corpus;

/// <summary>Seeded jobs over the words, skills, titles and places of <see cref="SyntheticMembers"/>: 6 skills and a 60-word description each.</summary>
internal sealed class SyntheticJobs(int seed)
{
    private readonly Zipf words = new(30_000, 1.0);
    private readonly Zipf skills = new(SyntheticMembers.Skills, 0.9);
    private readonly Zipf titles = new(SyntheticMembers.Titles, 0.9);
    private readonly Zipf organisations = new(SyntheticMembers.Organisations, 0.8);
    private readonly Zipf places = new(SyntheticMembers.Places, 0.9);

    public IEnumerable<JobDocument> Generate(int count)
    {
        var random = new Random(seed);
        for (var id = 1; id <= count; id++)
            yield return Job(random, id);
    }

    private JobDocument Job(Random random, int id)
    {
        var place = places.Next(random);
        var mine = Enumerable.Range(0, random.Next(3, 10)).Select(_ => skills.Next(random)).Distinct();
        return new JobDocument
        {
            Id = id,
            Version = 1,
            Audience = Audience.Everyone,
            UpdatedOn = new DateOnly(2026, 11, 1).AddDays(-random.Next(0, 300)),
            PostedOn = new DateOnly(2026, 11, 1).AddDays(-random.Next(0, 300)),
            Title = SyntheticMembers.Title(titles.Next(random)),
            Organisation = SyntheticMembers.Organisation(organisations.Next(random)),
            Description = string.Join(' ', Enumerable.Range(0, 60).Select(_ => Vocabulary.Word(words.Next(random)))),
            Skills = mine.Select(s => new SkillLabel(SyntheticMembers.SkillSlug(s), SyntheticMembers.Skill(s), SyntheticMembers.Skill(s), true)).ToValueList(),
            Place = new PlaceEntry($"p{place}", Vocabulary.Word(500_000 + place), "", "", "CA", SyntheticMembers.Point(place)),
            Remote = (RemoteWork)random.Next(0, 3),
            YearlyPay = random.Next(3) == 0 ? random.Next(20, 150) * 1_000 : null,
            Language = random.Next(4) == 0 ? "fr" : "en",
        };
    }
}
