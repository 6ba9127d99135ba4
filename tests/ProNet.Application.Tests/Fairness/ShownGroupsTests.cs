using ProNet.Application.Fairness;
using ProNet.Data.Fairness;

namespace ProNet.Application.Tests.Fairness;

/// <summary>What is told of, and whatever sums and differences of it give, is of nobody or of the fewest at least.</summary>
public sealed class ShownGroupsTests
{
    private const int Fewest = 10;

    [Test]
    public void Groups_WhenOneIsSmall_LeaveItOut()
    {
        var shown = ShownGroups.Of([.. People(12, DeclaredGender.Woman, null), .. People(10, DeclaredGender.Man, null), .. People(9, DeclaredGender.Other, null)], Fewest);

        Assert.That(shown.Genders.Select(g => g.Gender), Is.EqualTo(new DeclaredGender?[] { DeclaredGender.Woman, DeclaredGender.Man }));
        Assert.That((shown.Ages.Count, shown.Both.Count), Is.EqualTo((0, 0)));
    }

    [Test]
    public void Crossed_WhenOnePartIsSmall_LeaveTheWholeGenderOut()
    {
        var shown = ShownGroups.Of(
            [
                .. People(20, DeclaredGender.Woman, DeclaredAge.Under30), .. People(3, DeclaredGender.Woman, DeclaredAge.From50),
                .. People(20, DeclaredGender.Man, DeclaredAge.Under30), .. People(20, DeclaredGender.Man, DeclaredAge.From50),
            ],
            Fewest);

        Assert.That(shown.Both, Is.Empty, "23 aged 50 or over without the 20 men among them are three women");
    }

    [Test]
    public void Crossed_WhenSomeDoNotSayTheirAge_CountThemAsAPart()
    {
        DeclaredGroup[] people = [.. People(20, DeclaredGender.Woman, DeclaredAge.Under30), .. People(20, DeclaredGender.Man, DeclaredAge.Under30), .. People(4, DeclaredGender.Man, null)];

        Assert.That(ShownGroups.Of(people, Fewest).Both.Select(b => b.Gender), Is.EqualTo(new DeclaredGender?[] { DeclaredGender.Woman }));
        Assert.That(ShownGroups.Of([.. people, .. People(6, DeclaredGender.Man, null)], Fewest).Both, Has.Count.EqualTo(2));
    }

    [Test]
    public void Groups_OfAnyPeople_TellOfNobodyOrOfTheFewestAtLeast()
    {
        var (crossed, random) = (0, new Random(5));
        for (var round = 0; round < 3_000; round++)
        {
            var people = Any(random);
            var shown = ShownGroups.Of(people, Fewest);
            crossed += shown.Both.Count > 0 ? 1 : 0;
            foreach (var whole in shown.Genders.Concat(shown.Ages))
            {
                var parts = shown.Both.Where(both => whole.Gender is null ? both.Age == whole.Age : both.Gender == whole.Gender).ToList();
                var size = people.Count(person => whole.Gender is null ? person.Age == whole.Age : person.Gender == whole.Gender);
                Assert.That(size, Is.GreaterThanOrEqualTo(Fewest));
                for (var some = 0; some < 1 << parts.Count; some++)
                {
                    var left = size - parts.Where((_, part) => (some & (1 << part)) != 0).Sum(part => people.Count(person => person == part));
                    Assert.That(left, Is.Zero.Or.GreaterThanOrEqualTo(Fewest), $"{whole} without some of {string.Join(' ', parts)}");
                }
            }
        }

        Assert.That(crossed, Is.GreaterThan(200), "enough of them are told of crossed");
    }

    private static List<DeclaredGroup> Any(Random random)
    {
        var most = random.Next(12, 40);
        return [.. from gender in Enum.GetValues<DeclaredGender>().Select(g => (DeclaredGender?)g).Prepend(null)
                   from age in Enum.GetValues<DeclaredAge>().Select(a => (DeclaredAge?)a).Prepend(null)
                   from person in People(random.Next(3) == 0 ? 0 : random.Next(most), gender, age)
                   select person];
    }

    private static IEnumerable<DeclaredGroup> People(int count, DeclaredGender? gender, DeclaredAge? age) => Enumerable.Repeat(new DeclaredGroup(gender, age), count);
}
