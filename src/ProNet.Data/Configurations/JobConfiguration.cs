using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProNet.Domain.Jobs;

namespace ProNet.Data.Configurations;

internal sealed class JobConfiguration : IEntityTypeConfiguration<Job>, IEntityTypeConfiguration<JobSkill>
{
    public void Configure(EntityTypeBuilder<Job> builder)
    {
        builder.IsSubject();
        builder.HasLocation(j => j.Location);
        builder.OwnsOne(j => j.Pay, pay => pay.Ignore(p => p.YearlyFloor));
        builder.HasOne(j => j.Organisation).WithMany().HasForeignKey(j => j.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(j => j.Skills).WithOne().HasForeignKey(s => s.JobId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<JobSkill> builder)
    {
        builder.HasKey(s => new { s.JobId, s.ConceptId });
        builder.HasOne(s => s.Concept).WithMany().HasForeignKey(s => s.ConceptId).OnDelete(DeleteBehavior.Restrict);
    }
}
