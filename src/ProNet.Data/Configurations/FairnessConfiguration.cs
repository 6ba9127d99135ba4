using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProNet.Data.Fairness;
using ProNet.Domain.Profiles;

namespace ProNet.Data.Configurations;

/// <summary>What people said of themselves for audits: apart from the profile, so that nothing that reads one reads it.</summary>
internal sealed class FairnessConfiguration : IEntityTypeConfiguration<FairnessDeclaration>
{
    public void Configure(EntityTypeBuilder<FairnessDeclaration> builder)
    {
        builder.HasKey(d => d.MemberId);
        builder.Property(d => d.MemberId).ValueGeneratedNever();
        builder.HasOne<Member>().WithOne().HasForeignKey<FairnessDeclaration>(d => d.MemberId).OnDelete(DeleteBehavior.Cascade);
    }
}
