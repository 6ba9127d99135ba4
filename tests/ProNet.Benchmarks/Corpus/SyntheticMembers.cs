using ProNet.Domain.Access;
using ProNet.Domain.Careers;
using ProNet.Domain.Places;
using ProNet.Search;
using ProNet.Search.Documents;

namespace ProNet.Benchmarks.Corpus;

/// <summary>
/// The standard workload: seeded profiles with Zipf skew over 5,000 skills, 1,800 titles, 1,500 organisations, 1,000 places and 150
/// industries; 8.5 skills, 2 languages and 3 positions each, a 25-word description per position, a 40-word summary.
/// </summary>
internal sealed class SyntheticMembers(int seed)
{
    public const int Skills = 5_000;
    public const int Titles = 1_800;
    public const int Organisations = 1_500;
    public const int Places = 1_000;
    public const int Industries = 150;

    private static readonly string[] Languages = ["en", "fr", "es", "de", "it", "pt", "ar", "zh", "nl", "pl"];

    private readonly Zipf words = new(30_000, 1.0);
    private readonly Zipf skills = new(Skills, 0.9);
    private readonly Zipf titles = new(Titles, 0.9);
    private readonly Zipf organisations = new(Organisations, 0.8);
    private readonly Zipf places = new(Places, 0.9);
    private readonly Zipf industries = new(Industries, 0.7);

    public static string Skill(int n) => Vocabulary.Word(40_000 + (n * 7)) + (n % 3 == 0 ? " " + Vocabulary.Word(90_000 + n) : "");

    public static string SkillSlug(int n) => $"s{n}";

    public static string Title(int n) => $"{Vocabulary.Word(200_000 + (n % 60))} {Vocabulary.Word(201_000 + (n / 60))}";

    public static string Organisation(int n) => $"{Vocabulary.Word(300_000 + n)} {Vocabulary.Word(310_000 + (n % 17))}";

    public static GeoPoint Point(int place) => new(25 + (place * 7919 % 3000 / 100.0), -120 + (place * 104_729 % 13_000 / 100.0));

    public IEnumerable<MemberDocument> Generate(int count)
    {
        var random = new Random(seed);
        for (var id = 1; id <= count; id++)
            yield return Member(random, id);
    }

    private MemberDocument Member(Random random, int id)
    {
        var place = places.Next(random);
        var mine = Enumerable.Range(0, random.Next(3, 15)).Select(_ => skills.Next(random)).Distinct();
        return new MemberDocument
        {
            Id = id,
            Version = 1,
            Audience = Audience.Everyone,
            UpdatedOn = new DateOnly(2026, 11, 1).AddDays(-random.Next(0, 900)),
            Name = $"{Vocabulary.Word(random.Next(400_000, 402_000))} {Vocabulary.Word(random.Next(410_000, 420_000))}",
            Headline = Title(titles.Next(random)),
            Summary = Text(random, 40),
            Positions = Enumerable.Range(0, 3)
                .Select(i => new PositionEntry(
                    Title(titles.Next(random)), Organisation(organisations.Next(random)), Text(random, 25), i == 0 ? CurrentState.Certain : CurrentState.Ended))
                .ToValueList(),
            Skills = mine.Select(s => new SkillLabel(SkillSlug(s), Skill(s), Skill(s), true)).ToValueList(),
            Place = new PlaceEntry($"p{place}", Vocabulary.Word(500_000 + place), "", "", "CA", Point(place)),
            Industry = $"i{industries.Next(random)}",
            Seniority = (Seniority)random.Next(0, 9),
            ExperienceMonths = random.Next(10) == 0 ? null : random.Next(0, 420),
            Languages = [random.Next(4) == 0 ? "fr" : "en", Languages[random.Next(2, Languages.Length)]],
        };
    }

    private string Text(Random random, int length) => string.Join(' ', Enumerable.Range(0, length).Select(_ => Vocabulary.Word(words.Next(random))));
}
