using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProNet.Data.Accounts;
using ProNet.Data.Imports;
using ProNet.Data.Privacy;
using ProNet.Domain.Organisations;
using ProNet.Domain.Profiles;

namespace ProNet.Data.Configurations;

/// <summary>What people decide about what is theirs: from whom they keep it, that they take it along, that it is erased; and what others report.</summary>
internal sealed class PrivacyConfiguration :
    IEntityTypeConfiguration<Exclusion>,
    IEntityTypeConfiguration<Erasure>,
    IEntityTypeConfiguration<PersonalExport>,
    IEntityTypeConfiguration<ProfileReport>,
    IEntityTypeConfiguration<ProfileClaim>,
    IEntityTypeConfiguration<ClaimedOrigin>
{
    /// <summary>RFC 1035, 2.3.4.</summary>
    private const int LongestDomain = 253;

    /// <summary>Each request of somebody who is signed in looks by these for whoever keeps something from them.</summary>
    public void Configure(EntityTypeBuilder<Exclusion> builder)
    {
        builder.Property(e => e.Domain).HasMaxLength(LongestDomain);
        builder.HasIndex(e => e.MemberId);
        builder.HasIndex(e => e.ExcludedMemberId);
        builder.HasIndex(e => e.OrganisationId);
        builder.HasIndex(e => e.Domain);
        builder.HasOne<Member>().WithMany().HasForeignKey(e => e.MemberId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Member>().WithMany().HasForeignKey(e => e.ExcludedMemberId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(e => e.OrganisationId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<Erasure> builder)
    {
        builder.HasIndex(e => e.AccountId).IsUnique();
        builder.HasIndex(e => e.DueAt);
    }

    public void Configure(EntityTypeBuilder<PersonalExport> builder)
    {
        builder.HasIndex(e => e.AccountId);
        builder.HasOne<Account>().WithMany().HasForeignKey(e => e.AccountId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<ProfileReport> builder)
    {
        builder.HasIndex(r => new { r.State, r.Id });
        builder.HasIndex(r => r.MemberId);
        builder.HasIndex(r => r.ReporterId);
        builder.HasOne<Member>().WithMany().HasForeignKey(r => r.MemberId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Account>().WithMany().HasForeignKey(r => r.ReporterId).OnDelete(DeleteBehavior.SetNull);
    }

    public void Configure(EntityTypeBuilder<ProfileClaim> builder)
    {
        builder.HasIndex(c => new { c.State, c.Id });
        builder.HasIndex(c => c.MemberId);
        builder.HasIndex(c => new { c.AccountId, c.CreatedAt });
        builder.HasOne<Member>().WithMany().HasForeignKey(c => c.MemberId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Account>().WithMany().HasForeignKey(c => c.AccountId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<ClaimedOrigin> builder)
    {
        builder.HasIndex(o => new { o.Source, o.IdHash }).IsUnique();
        builder.HasIndex(o => o.MemberId);
        builder.HasOne<Member>().WithMany().HasForeignKey(o => o.MemberId).OnDelete(DeleteBehavior.SetNull);
    }
}
