using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using ProNet.Domain.Access;
using ProNet.Domain.Careers;
using ProNet.Domain.Facts;
using ProNet.Domain.Jobs;
using ProNet.Domain.Organisations;
using ProNet.Domain.Places;
using ProNet.Domain.Profiles;

namespace ProNet.Data.Recording;

/// <summary>What a save changes of the facts of a subject, from what the change tracker remembers of it as it was loaded.</summary>
internal static class TrackedFacts
{
    /// <param name="entry">The subject; added, modified or deleted.</param>
    /// <param name="parts">Its changed positions and skills, and what it owned and owns no more.</param>
    public static List<FactChange> Changes(EntityEntry<ISubject> entry, IEnumerable<EntityEntry> parts)
    {
        var audience = (Audience)entry.Property(nameof(Member.Audience)).CurrentValue!;
        if (entry.State == EntityState.Added)
            return [new FactChange(Fact.Presence, null, "1", audience)];
        var was = entry.Property<Audience>(nameof(Member.Audience)).OriginalValue;
        if (entry.State == EntityState.Deleted)
            return [new FactChange(Fact.Presence, "1", null, was)];

        var found = new Found(entry, [.. parts], was.And(audience));
        found.Scalar<Audience>(Fact.Audience, nameof(Member.Audience), a => FactText.Of((int)a));
        found.Owned<Location>(Fact.Place, nameof(Member.Location), location => PlaceFact.Of(location)?.ToString(), found.Section(a => a.Location));
        found.Scalar<string>(Fact.Industry, nameof(Member.Industry), FactText.Of, found.Section(a => a.Industry));
        switch (entry.Entity)
        {
            case Member:
                found.Scalar<Seniority>(Fact.Seniority, nameof(Member.Seniority), FactText.Of, found.Words());
                found.Scalar<string>(Fact.Headline, nameof(Member.Headline), FactText.Of, found.Section(a => a.Headline));
                found.Scalar<bool>(Fact.OpenToWork, nameof(Member.OpenToWork), FactText.Of, found.Section(a => a.Availability));
                found.Lines(Fact.Offer, nameof(Member.Offers), found.Section(a => a.Offers));
                found.Lines(Fact.Seek, nameof(Member.Seeks), found.Section(a => a.Seeks));
                break;
            case Job:
                found.Scalar<Seniority>(Fact.Seniority, nameof(Job.Seniority), FactText.Of);
                found.Scalar<string>(Fact.Title, nameof(Job.Title), FactText.Of);
                found.Owned<Pay>(Fact.Pay, nameof(Job.Pay), pay => PayFact.Of(pay)?.ToString());
                found.Scalar<DateOnly?>(Fact.ClosesOn, nameof(Job.ClosesOn), FactText.Of);
                break;
            case Organisation:
                found.Scalar<string>(Fact.Name, nameof(Organisation.Name), FactText.Of);
                break;
        }

        found.Parts();
        return FactChanges.Compose(found.Changes);
    }

    private sealed class Found(EntityEntry entry, List<EntityEntry> parts, Audience audience)
    {
        public List<FactChange> Changes { get; } = [];

        /// <summary>The narrower of who could see a section of a profile and who can; everyone where there are no sections.</summary>
        public Audience Section(Func<FactAudiences, Audience> section) => entry.Entity is Member member
            ? section(member.FactAudiences).And(section((FactAudiences)entry.Property(nameof(Member.FactAudiences)).OriginalValue!))
            : Audience.Everyone;

        /// <summary>Who could see all the words of a profile and still can, and so what was read from them.</summary>
        public Audience Words() => entry.Entity is Member member
            ? member.Positions.Select(p => p.Audience).Concat(member.Education.Select(e => e.Audience)).Concat(parts.Where(p => p.Entity is Position or Education).Select(OfPart))
                .Aggregate(Section(a => a.Headline.And(a.Summary).And(a.Works)), Audiences.And)
            : Audience.Everyone;

        private static Audience OfPart(EntityEntry part)
        {
            var property = part.Property(nameof(Position.Audience));
            return ((Audience)property.CurrentValue!).And((Audience)property.OriginalValue!);
        }

        private void Add(Fact fact, string? before, string? after, Audience own)
        {
            if (before != after)
                Changes.Add(new FactChange(fact, before, after, audience.And(own)));
        }

        public void Scalar<T>(Fact fact, string property, Func<T, string?> text, Audience own = Audience.Everyone)
        {
            var tracked = entry.Property(property);
            if (tracked.IsModified)
                Add(fact, text((T)tracked.OriginalValue!), text((T)tracked.CurrentValue!), own);
        }

        /// <summary>Lines that came and went; their order is no fact.</summary>
        public void Lines(Fact fact, string property, Audience own)
        {
            var tracked = entry.Property(property);
            if (!tracked.IsModified)
                return;
            var (was, now) = ((List<string>)tracked.OriginalValue!, (List<string>)tracked.CurrentValue!);
            foreach (var gone in was.Except(now, StringComparer.Ordinal))
                Add(fact, FactText.Of(gone), null, own);
            foreach (var come in now.Except(was, StringComparer.Ordinal))
                Add(fact, null, FactText.Of(come), own);
        }

        /// <summary>A value that the subject owns may have been changed, replaced by another one, set or removed.</summary>
        public void Owned<T>(Fact fact, string name, Func<T?, string?> text, Audience own = Audience.Everyone)
            where T : class
        {
            var target = entry.Reference(name).TargetEntry;
            var replaced = parts.Find(p => p is { Entity: T, State: EntityState.Deleted });
            if (replaced is null && target is null or { State: EntityState.Unchanged })
                return;
            var before = replaced ?? (target!.State == EntityState.Added ? null : target);
            Add(fact, before is null ? null : text((T)before.OriginalValues.ToObject()), text((T?)target?.Entity), own);
        }

        public void Parts() => parts.ForEach(Part);

        private void Part(EntityEntry part)
        {
            switch (part.Entity)
            {
                case Position position:
                    Add(
                        Fact.Position,
                        part.State == EntityState.Added ? null : PositionFact.Of((Position)part.OriginalValues.ToObject()).ToString(),
                        part.State == EntityState.Deleted ? null : PositionFact.Of(position).ToString(),
                        OfPart(part));
                    break;
                case MemberSkill skill:
                    Skill(part, skill.ConceptId, skill.Listed, nameof(MemberSkill.Listed), skill.Listed ? OfPart(part) : OfPart(part).And(Words()));
                    break;
                case JobSkill skill:
                    Skill(part, skill.ConceptId, skill.Required, nameof(JobSkill.Required), Audience.Everyone);
                    break;
            }
        }

        private void Skill(EntityEntry part, int concept, bool isMain, string property, Audience own)
        {
            var wasMain = (bool)part.Property(property).OriginalValue!;
            if (part.State != EntityState.Added && (part.State == EntityState.Deleted || wasMain != isMain))
                Add(wasMain ? Fact.Skill : Fact.OtherSkill, FactText.Of(concept), null, own);
            if (part.State != EntityState.Deleted && (part.State == EntityState.Added || wasMain != isMain))
                Add(isMain ? Fact.Skill : Fact.OtherSkill, null, FactText.Of(concept), own);
        }
    }
}
