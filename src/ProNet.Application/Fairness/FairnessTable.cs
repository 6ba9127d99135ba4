using ProNet.Ranking.Fairness;

namespace ProNet.Application.Fairness;

/// <summary>Groups of a question, and how they stood. Who said nothing of it, or is in a group that is too small, is in none of its numbers.</summary>
/// <param name="By">What divides them.</param>
/// <param name="Groups">As <paramref name="Measures"/> numbers them.</param>
/// <param name="Measures">Nothing where too few people or lists are there to say anything without telling of single persons.</param>
public sealed record FairnessTable(FairnessBy By, IReadOnlyList<DeclaredGroup> Groups, AuditMeasures? Measures)
{
    /// <summary>A number of people as it may be shown: rounded down to a multiple of the fewest that are told of, so that no difference of two tells of fewer.</summary>
    public static int Shown(int people) => people / FairnessAuditReader.Fewest * FairnessAuditReader.Fewest;
}
