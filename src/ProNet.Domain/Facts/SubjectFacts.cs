using ProNet.Domain.Jobs;
using ProNet.Domain.Organisations;
using ProNet.Domain.Profiles;

namespace ProNet.Domain.Facts;

/// <summary>The facts of a subject as it is now: those whose changes the feed tells of. Load it with its positions and skills.</summary>
public static class SubjectFacts
{
    /// <returns>In no particular order.</returns>
    public static List<FactValue> Of(Member member)
    {
        var facts = new List<FactValue>();
        Add(facts, Fact.Presence, "1");
        Add(facts, Fact.Audience, FactText.Of((int)member.Audience));
        Add(facts, Fact.Place, PlaceFact.Of(member.Location)?.ToString());
        Add(facts, Fact.Seniority, FactText.Of(member.Seniority));
        Add(facts, Fact.Industry, FactText.Of(member.Industry));
        Add(facts, Fact.Headline, FactText.Of(member.Headline));
        Add(facts, Fact.OpenToWork, FactText.Of(member.OpenToWork));
        foreach (var position in member.Positions)
            Add(facts, Fact.Position, PositionFact.Of(position).ToString());
        foreach (var skill in member.Skills)
            Add(facts, skill.Listed ? Fact.Skill : Fact.OtherSkill, FactText.Of(skill.ConceptId));
        foreach (var line in member.Offers)
            Add(facts, Fact.Offer, FactText.Of(line));
        foreach (var line in member.Seeks)
            Add(facts, Fact.Seek, FactText.Of(line));
        return facts;
    }

    /// <returns>In no particular order.</returns>
    public static List<FactValue> Of(Job job)
    {
        var facts = new List<FactValue>();
        Add(facts, Fact.Presence, "1");
        Add(facts, Fact.Audience, FactText.Of((int)job.Audience));
        Add(facts, Fact.Place, PlaceFact.Of(job.Location)?.ToString());
        Add(facts, Fact.Seniority, FactText.Of(job.Seniority));
        Add(facts, Fact.Industry, FactText.Of(job.Industry));
        Add(facts, Fact.Title, FactText.Of(job.Title));
        Add(facts, Fact.Pay, PayFact.Of(job.Pay)?.ToString());
        Add(facts, Fact.ClosesOn, FactText.Of(job.ClosesOn));
        foreach (var skill in job.Skills)
            Add(facts, skill.Required ? Fact.Skill : Fact.OtherSkill, FactText.Of(skill.ConceptId));
        return facts;
    }

    /// <returns>In no particular order.</returns>
    public static List<FactValue> Of(Organisation organisation)
    {
        var facts = new List<FactValue>();
        Add(facts, Fact.Presence, "1");
        Add(facts, Fact.Audience, FactText.Of((int)organisation.Audience));
        Add(facts, Fact.Place, PlaceFact.Of(organisation.Location)?.ToString());
        Add(facts, Fact.Industry, FactText.Of(organisation.Industry));
        Add(facts, Fact.Name, FactText.Of(organisation.Name));
        return facts;
    }

    private static void Add(List<FactValue> facts, Fact fact, string? value)
    {
        if (value is not null)
            facts.Add(new FactValue(fact, value));
    }
}
