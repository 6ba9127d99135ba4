using CsCheck;
using ProNet.Domain.Access;
using ProNet.Domain.Careers;
using ProNet.Domain.Jobs;
using ProNet.Domain.Profiles;
using ProNet.Search.Documents;
using ProNet.Testing.Fixed;

namespace ProNet.Testing.Generators;

/// <summary>Random members of whom everybody may know something and some may know more.</summary>
public static class SecretMembers
{
    private static readonly Gen<Audience> Audiences = Gen.Frequency(
        (4, Gen.Const(Audience.Everyone)), (2, Gen.Const(Audience.Members)), (1, Gen.Const(Audience.Recruiters)), (1, Gen.Const(Audience.Contacts)),
        (2, Gen.Const(Audience.Hidden)));

    private static readonly Gen<Audience> Profiles = Gen.Frequency(
        (7, Gen.Const(Audience.Everyone)), (1, Gen.Const(Audience.Members)), (1, Gen.Const(Audience.Recruiters)), (1, Gen.Const(Audience.Contacts)),
        (1, Gen.Const(Audience.Hidden)));

    private static readonly Gen<PartialDate?> Starts = Gen.OneOf<PartialDate?>(null, PartialDate.Of(2010), PartialDate.Of(2014, 5), PartialDate.Of(2019, 1));

    private static readonly Gen<Position> Position = Gen.Select(
        Vocabulary.Title, Vocabulary.Organisation, Vocabulary.Text, Gen.Enum<CurrentState>(), Starts, Gen.OneOf<int?>(null, 2015, 2021),
        (title, organisation, text, current, start, end) => new Position
        {
            Title = title,
            OrganisationName = organisation,
            Description = text,
            Current = current,
            Start = start,
            End = end is { } year ? PartialDate.Of(year) : null,
        });

    private static readonly Gen<Education> Education = Gen.Select(
        Gen.OneOf("Université Laval", "École 42"), Gen.OneOf("Master", "Doctorat", ""), (school, degree) => new Education { School = school, Degree = degree });

    private static readonly Gen<(int Number, bool Listed)> Skill = Gen.Select(Gen.Int[0, TestSkills.All.Count - 1], Gen.Bool, (number, listed) => (number, listed));

    private static readonly Gen<SecretMember> One = Gen.Select(
        Profiles,
        Gen.OneOf("Ada Lovelace", "Zoé Ångström", "Émile Zola", "Jean-Luc d'Arc"),
        Gen.Select(Secret(Vocabulary.Text), Secret(Vocabulary.LongText), Secret(Gen.OneOf("", "healthcare", "banking")), Secret(Gen.OneOf<PlaceEntry?>([null, .. TestPlaces.All]))),
        Gen.Select(Secret(Gen.Bool), Secret(Gen.OneOf("fr", "en", "de").Array[0, 2]), Secret(Vocabulary.Text.Where(t => t.Length > 0).Array[0, 2]),
            Secret(Vocabulary.Text.Where(t => t.Length > 0).Array[0, 2]), Secret(Gen.OneOf("", "0123abcd"))),
        Gen.Select(Secret(Position).Array[0, 3], Secret(Education).Array[0, 2], Secret(Skill).Array[0, 4], Secret(Vocabulary.LongText.Where(t => t.Length > 0)).Array[0, 2]),
        Gen.Select(Gen.Enum<Seniority>(), Gen.OneOf(ContractKind.Permanent, ContractKind.Freelance, ContractKind.Internship).Array[0, 2],
            Secret(Vocabulary.Text.Where(t => t.Length > 0).Array[0, 2]), Secret(Vocabulary.Text.Where(t => t.Length > 0).Array[0, 2])),
        (audience, name, texts, small, rows, other) => new SecretMember
        {
            Audience = audience,
            Name = name,
            Headline = texts.Item1,
            Summary = texts.Item2,
            Industry = texts.Item3,
            Place = texts.Item4,
            Open = small.Item1,
            Languages = small.Item2,
            Works = small.Item3,
            OwnSkills = small.Item4,
            Offers = other.Item3,
            Seeks = other.Item4,
            Photo = small.Item5,
            Positions = rows.Item1,
            Education = rows.Item2,
            Skills = rows.Item3.DistinctBy(s => s.Value.Number).ToArray(),
            Cvs = rows.Item4,
            Kinds = [.. other.Item2.Distinct().Order()],
            Seniority = other.Item1,
        });

    /// <summary>Numbered from 1.</summary>
    public static Gen<List<SecretMember>> World(int atLeast, int atMost) => One.List[atLeast, atMost].Select(members => members.Select((m, i) => m with { Id = i + 1 }).ToList());

    private static Gen<Secret<T>> Secret<T>(Gen<T> value) => Gen.Select(Audiences, value, (audience, fact) => new Secret<T>(audience, fact));
}
