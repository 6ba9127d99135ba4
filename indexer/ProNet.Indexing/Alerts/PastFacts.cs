using ProNet.Domain.Access;
using ProNet.Domain.Facts;

namespace ProNet.Indexing.Alerts;

/// <summary>What the feed would have told of an edit, from the facts before and after it.</summary>
internal static class PastFacts
{
    /// <param name="before">Facts before.</param>
    /// <param name="after">Facts after.</param>
    /// <param name="audience">Who sees the subject.</param>
    public static List<FactChange> Between(List<FactValue> before, List<FactValue> after, Audience audience)
    {
        var gone = before.Except(after).Select(f => new FactChange(f.Fact, f.Value, null, audience));
        var come = after.Except(before).Select(f => new FactChange(f.Fact, null, f.Value, audience));
        return FactChanges.Compose(gone.Concat(come));
    }
}
