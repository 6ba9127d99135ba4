using ProNet.Data.Fairness;

namespace ProNet.Application.Fairness;

/// <summary>
/// Which groups an audit tells of. A group is told of when it has the fewest people or more. Crossed, a gender is told of whole or not at all: with each age, and who did not say theirs, being nobody or the fewest at least; and so must be
/// what is left of an age without the genders crossed. All that sums and differences of what is told give is then made of parts that are nobody, or the fewest at least.
/// </summary>
/// <param name="Genders">Told of, in order.</param>
/// <param name="Ages">Told of, in order.</param>
/// <param name="Both">Told of, crossed.</param>
public sealed record ShownGroups(IReadOnlyList<DeclaredGroup> Genders, IReadOnlyList<DeclaredGroup> Ages, IReadOnlyList<DeclaredGroup> Both)
{
    /// <param name="people">What each said.</param>
    /// <param name="fewest">People that may be told of together.</param>
    public static ShownGroups Of(IEnumerable<DeclaredGroup> people, int fewest)
    {
        var parts = people.CountBy(person => person).ToDictionary();
        var genders = Enum.GetValues<DeclaredGender>().Where(gender => Size(part => part.Gender == gender) >= fewest).ToList();
        var ages = Enum.GetValues<DeclaredAge>().Where(age => Size(part => part.Age == age) >= fewest).ToList();
        var crossed = genders.Where(gender => parts.Where(part => part.Key.Gender == gender).All(part => part.Value >= fewest)).ToList();
        for (var age = Lonely(); age is not null; age = Lonely())
            crossed.Remove(crossed.Where(gender => parts.ContainsKey(new DeclaredGroup(gender, age))).MinBy(gender => parts[new DeclaredGroup(gender, age)]));
        return new ShownGroups(
            [.. genders.Select(gender => new DeclaredGroup(gender, null))],
            [.. ages.Select(age => new DeclaredGroup(null, age))],
            [.. from gender in crossed from age in ages select new DeclaredGroup(gender, age) into both where parts.ContainsKey(both) select both]);

        int Size(Func<DeclaredGroup, bool> isOf) => parts.Where(part => isOf(part.Key)).Sum(part => part.Value);

        DeclaredAge? Lonely() => ages
            .Where(age => Size(part => part.Age == age && !(part.Gender is { } gender && crossed.Contains(gender))) is var left && left > 0 && left < fewest)
            .Select(age => (DeclaredAge?)age).FirstOrDefault();
    }

    public IReadOnlyList<DeclaredGroup> Of(FairnessBy by) => by switch
    {
        FairnessBy.Gender => Genders,
        FairnessBy.Age => Ages,
        _ => Both,
    };
}
