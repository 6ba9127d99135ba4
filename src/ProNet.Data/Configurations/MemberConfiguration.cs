using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProNet.Data.Resumes;
using ProNet.Domain.Profiles;

namespace ProNet.Data.Configurations;

internal sealed class MemberConfiguration :
    IEntityTypeConfiguration<Member>,
    IEntityTypeConfiguration<MemberSkill>,
    IEntityTypeConfiguration<Position>,
    IEntityTypeConfiguration<Education>,
    IEntityTypeConfiguration<KeptCv>,
    IEntityTypeConfiguration<CvContent>
{
    public void Configure(EntityTypeBuilder<Member> builder)
    {
        builder.IsSubject();
        builder.HasIndex(m => m.Handle).IsUnique();
        builder.ComplexProperty(m => m.Name);
        builder.HasLocation(m => m.Location);
        builder.Property(m => m.FactAudiences).HasJsonConversion();
        builder.Property(m => m.Languages).HasJsonConversion();
        builder.Property(m => m.Links).HasJsonConversion();
        builder.Property(m => m.Works).HasJsonConversion();
        builder.HasMany(m => m.Positions).WithOne().HasForeignKey(p => p.MemberId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(m => m.Education).WithOne().HasForeignKey(e => e.MemberId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(m => m.Skills).WithOne().HasForeignKey(s => s.MemberId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(m => m.Cvs).WithOne().HasForeignKey(c => c.MemberId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<MemberSkill> builder)
    {
        builder.HasKey(s => new { s.MemberId, s.ConceptId });
        builder.HasOne(s => s.Concept).WithMany().HasForeignKey(s => s.ConceptId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Position> builder) => builder.HasIndex(p => p.OrganisationId);

    public void Configure(EntityTypeBuilder<Education> builder) => builder.ToTable("Education");

    public void Configure(EntityTypeBuilder<KeptCv> builder) => builder.ToTable("KeptCvs");

    public void Configure(EntityTypeBuilder<CvContent> builder)
    {
        builder.ToTable("CvContents");
        builder.HasKey(c => c.CvId);
        builder.Property(c => c.CvId).ValueGeneratedNever();
        builder.HasOne(c => c.Cv).WithOne().HasForeignKey<CvContent>(c => c.CvId).OnDelete(DeleteBehavior.Cascade);
    }
}
