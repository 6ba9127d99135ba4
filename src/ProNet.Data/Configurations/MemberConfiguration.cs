using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProNet.Data.Profiles;
using ProNet.Data.Resumes;
using ProNet.Domain.Profiles;

namespace ProNet.Data.Configurations;

internal sealed class MemberConfiguration :
    IEntityTypeConfiguration<Member>,
    IEntityTypeConfiguration<MemberSkill>,
    IEntityTypeConfiguration<Position>,
    IEntityTypeConfiguration<Education>,
    IEntityTypeConfiguration<KeptCv>,
    IEntityTypeConfiguration<CvContent>,
    IEntityTypeConfiguration<ProfileEdit>,
    IEntityTypeConfiguration<MemberPhoto>,
    IEntityTypeConfiguration<MemberBadge>,
    IEntityTypeConfiguration<FormerHandle>
{
    private const int LongestToken = 64;

    public void Configure(EntityTypeBuilder<Member> builder)
    {
        builder.IsSubject();
        builder.HasIndex(m => m.Handle).IsUnique();
        builder.ComplexProperty(m => m.Name);
        builder.ComplexProperty(m => m.Consents);
        builder.HasLocation(m => m.Location);
        builder.Property(m => m.FactAudiences).HasJsonConversion();
        builder.Property(m => m.Availability).HasJsonValueConversion();
        builder.Property(m => m.WishedPay).HasJsonValueConversion();
        builder.Property(m => m.OwnSkills).HasJsonConversion();
        builder.Property(m => m.Languages).HasJsonConversion();
        builder.Property(m => m.Links).HasJsonConversion();
        builder.Property(m => m.Works).HasJsonConversion();
        builder.Property(m => m.Offers).HasJsonConversion();
        builder.Property(m => m.Seeks).HasJsonConversion();
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

    public void Configure(EntityTypeBuilder<Position> builder)
    {
        builder.HasIndex(p => p.OrganisationId);
        // Who works where is looked for by the name too, because not every employer was recognised. Names have any length, which PostgreSQL's usual index has not.
        builder.HasIndex(p => p.OrganisationName).HasAnnotation("Npgsql:IndexMethod", "hash");
    }

    public void Configure(EntityTypeBuilder<Education> builder) => builder.ToTable("Education");

    public void Configure(EntityTypeBuilder<KeptCv> builder) => builder.ToTable("KeptCvs");

    public void Configure(EntityTypeBuilder<CvContent> builder)
    {
        builder.ToTable("CvContents");
        builder.HasKey(c => c.CvId);
        builder.Property(c => c.CvId).ValueGeneratedNever();
        builder.HasOne(c => c.Cv).WithOne().HasForeignKey<CvContent>(c => c.CvId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<ProfileEdit> builder)
    {
        builder.HasIndex(e => new { e.MemberId, e.Id });
        builder.HasOne<Member>().WithMany().HasForeignKey(e => e.MemberId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<MemberBadge> builder)
    {
        builder.HasKey(b => b.MemberId);
        builder.Property(b => b.MemberId).ValueGeneratedNever();
        builder.Property(b => b.Token).HasMaxLength(LongestToken);
        builder.HasIndex(b => b.Token).IsUnique();
        builder.HasOne<Member>().WithOne().HasForeignKey<MemberBadge>(b => b.MemberId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<MemberPhoto> builder)
    {
        builder.HasKey(p => p.MemberId);
        builder.Property(p => p.MemberId).ValueGeneratedNever();
        builder.HasOne<Member>().WithOne().HasForeignKey<MemberPhoto>(p => p.MemberId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<FormerHandle> builder)
    {
        builder.HasIndex(h => h.Handle).IsUnique();
        builder.HasOne<Member>().WithMany().HasForeignKey(h => h.MemberId).OnDelete(DeleteBehavior.SetNull);
    }
}
