using ProNet.Domain.Access;

namespace ProNet.Domain.Facts;

/// <summary>The arithmetic of changes: what is left of several, and what facts are after them.</summary>
public static class FactChanges
{
    /// <summary>Facts after changes. A subject whose presence ends has none.</summary>
    /// <param name="before">The facts that the subject had.</param>
    /// <param name="changes">What happened to them since.</param>
    public static List<FactValue> Apply(IEnumerable<FactValue> before, IEnumerable<FactChange> changes)
    {
        var facts = before.ToList();
        foreach (var change in changes)
        {
            if (change is { Fact: Fact.Presence, After: null })
            {
                facts.Clear();
                continue;
            }

            if (change.Before is { } gone)
                facts.Remove(new FactValue(change.Fact, gone));
            if (change.After is { } come)
                facts.Add(new FactValue(change.Fact, come));
        }

        return facts;
    }

    /// <summary>
    /// What is left of changes that followed each other: from the first before to the last after. What came and went, or went and came back, is not
    /// left; of a subject that is gone nothing else is. Who may be told is the narrowest audience of what is put together.
    /// </summary>
    /// <param name="changes">Of one subject, the oldest first.</param>
    public static List<FactChange> Compose(IEnumerable<FactChange> changes)
    {
        var left = new List<FactChange>();
        var all = changes.ToList();
        var deletion = all.FindLastIndex(c => c is { Fact: Fact.Presence, After: null });
        foreach (var ofFact in all.Where((c, i) => i > deletion || c.Fact == Fact.Presence).GroupBy(c => c.Fact))
            left.AddRange(Settle(ofFact.Key, Chain(ofFact)));
        return left;
    }

    /// <summary>Follows each value: a skill that becomes another that becomes a third is a change from the first to the third.</summary>
    private static List<FactChange> Chain(IEnumerable<FactChange> changes)
    {
        var chained = new List<FactChange>();
        foreach (var change in changes)
        {
            var earlier = change.Before is null ? -1 : chained.FindLastIndex(c => c.After == change.Before);
            if (earlier < 0)
                chained.Add(change);
            else
                chained[earlier] = chained[earlier] with { After = change.After, Audience = chained[earlier].Audience.And(change.Audience) };
        }

        return chained;
    }

    /// <summary>Leaves out what is on both sides, and says which of the rest belong together.</summary>
    private static List<FactChange> Settle(Fact fact, List<FactChange> chained)
    {
        if (chained.Count == 1 && fact != Fact.Position)
            return chained[0].Before == chained[0].After ? [] : chained;
        var gone = chained.Select(c => c.Before).OfType<string>().ToList();
        var come = chained.Select(c => c.After).OfType<string>().ToList();
        foreach (var value in gone.Where(v => come.Remove(v)).ToList())
            gone.Remove(value);

        var settled = new List<FactChange>();
        if (fact == Fact.Position)
            Pair((before, after) => PositionFact.Read(before).IsSameAs(PositionFact.Read(after)));
        Pair((before, after) => chained.Any(c => c.Before == before && c.After == after)
            && (fact != Fact.Position || PositionFact.Read(before).Resembles(PositionFact.Read(after))));
        if (IsSingle(fact))
            Pair((_, _) => true);
        gone.ForEach(value => Add(value, null));
        come.ForEach(value => Add(null, value));
        return settled;

        void Add(string? before, string? after) => settled.Add(new FactChange(
            fact, before, after, chained.Where(c => (before is not null && c.Before == before) || (after is not null && c.After == after)).Select(c => c.Audience).Aggregate(Audiences.And)));

        void Pair(Func<string, string, bool> belong)
        {
            foreach (var before in gone.ToList())
            {
                if (come.Find(after => belong(before, after)) is not { } found)
                    continue;
                Add(before, found);
                gone.Remove(before);
                come.Remove(found);
            }
        }
    }

    private static bool IsSingle(Fact fact) => fact is not (Fact.Skill or Fact.OtherSkill or Fact.Position or Fact.Offer or Fact.Seek);
}
