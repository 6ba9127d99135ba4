namespace ProNet.Domain.Access;

/// <summary>The order of audiences. It stands here in words, because the stored numbers cannot give it.</summary>
public static class Audiences
{
    /// <summary>From the widest to the narrowest; contacts and recruiters are each narrower than members, and neither is narrower than the other.</summary>
    public static IReadOnlyList<Audience> All { get; } = [Audience.Everyone, Audience.Members, Audience.Contacts, Audience.Recruiters, Audience.Hidden];

    /// <summary>True when fewer see what is for this audience. An audience that this program does not know is narrower than all.</summary>
    public static bool IsNarrowerThan(this Audience audience, Audience other) => Rank(audience) > Rank(other);

    /// <summary>Who may see what needs both: the narrower of the two. For contacts and recruiters that would be who is both, which is no audience: nobody.</summary>
    public static Audience And(this Audience audience, Audience other) =>
        audience != other && Rank(audience) == Rank(other) ? Audience.Hidden : audience.IsNarrowerThan(other) ? audience : other;

    private static int Rank(Audience audience) => audience switch
    {
        Audience.Everyone => 0,
        Audience.Members => 1,
        Audience.Contacts or Audience.Recruiters => 2,
        Audience.Hidden => 3,
        _ => int.MaxValue,
    };
}
