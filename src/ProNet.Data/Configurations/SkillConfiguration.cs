using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProNet.Domain.Skills;

namespace ProNet.Data.Configurations;

internal sealed class SkillConfiguration : IEntityTypeConfiguration<SkillConcept>, IEntityTypeConfiguration<SkillAlias>
{
    public void Configure(EntityTypeBuilder<SkillConcept> builder)
    {
        builder.HasIndex(c => c.Slug).IsUnique();
        builder.HasIndex(c => new { c.Source, c.ExternalId }).IsUnique();
        builder.HasMany(c => c.Aliases).WithOne().HasForeignKey(a => a.ConceptId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<SkillAlias> builder) => builder.HasIndex(a => new { a.ConceptId, a.Text }).IsUnique();
}
