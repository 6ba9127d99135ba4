using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProNet.Data.Accounts;
using ProNet.Domain.Organisations;
using ProNet.Domain.Profiles;

namespace ProNet.Data.Configurations;

/// <summary>What belongs to accounts: roles, sessions, tokens, links, attempts, and the record of what was done.</summary>
internal sealed class AccessConfiguration :
    IEntityTypeConfiguration<OrganisationRole>,
    IEntityTypeConfiguration<SignInSession>,
    IEntityTypeConfiguration<AccessToken>,
    IEntityTypeConfiguration<AuditEntry>,
    IEntityTypeConfiguration<OneTimeLink>,
    IEntityTypeConfiguration<SignInGuard>
{
    public void Configure(EntityTypeBuilder<OrganisationRole> builder)
    {
        builder.HasIndex(r => new { r.AccountId, r.OrganisationId, r.Kind }).IsUnique();
        builder.HasOne<Account>().WithMany().HasForeignKey(r => r.AccountId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(r => r.OrganisationId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<SignInSession> builder)
    {
        builder.HasIndex(s => s.KeyHash).IsUnique();
        builder.HasIndex(s => s.ExpiresAt);
        builder.HasOne<Account>().WithMany().HasForeignKey(s => s.AccountId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<AccessToken> builder)
    {
        builder.HasIndex(t => t.TokenHash).IsUnique();
        builder.HasOne<Account>().WithMany().HasForeignKey(t => t.AccountId).OnDelete(DeleteBehavior.Cascade);
    }

    /// <summary>Without foreign keys: what was done stays on record when who did it is gone.</summary>
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.HasIndex(e => e.AccountId);
        builder.HasIndex(e => e.MemberId);
        builder.HasIndex(e => e.At);
    }

    public void Configure(EntityTypeBuilder<OneTimeLink> builder)
    {
        builder.HasIndex(l => l.TokenHash).IsUnique();
        builder.HasIndex(l => l.ExpiresAt);
        builder.HasOne<Account>().WithMany().HasForeignKey(l => l.AccountId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(l => l.OrganisationId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Member>().WithMany().HasForeignKey(l => l.MemberId).OnDelete(DeleteBehavior.SetNull);
    }

    public void Configure(EntityTypeBuilder<SignInGuard> builder)
    {
        builder.HasKey(g => g.KeyHash);
        builder.Property(g => g.Failed).IsConcurrencyToken();
        builder.HasIndex(g => g.LastAt);
    }
}
