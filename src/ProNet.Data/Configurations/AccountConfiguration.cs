using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProNet.Data.Accounts;
using ProNet.Domain.Profiles;

namespace ProNet.Data.Configurations;

/// <summary>
/// What of ASP.NET Core Identity is used, in tables called as the others. Attempts are counted by <see cref="SignInGuard"/> and roles are rows of their own, so
/// those of Identity are not mapped.
/// </summary>
internal sealed class AccountConfiguration :
    IEntityTypeConfiguration<Account>,
    IEntityTypeConfiguration<AccountPasskey>,
    IEntityTypeConfiguration<AccountLogin>,
    IEntityTypeConfiguration<AccountToken>
{
    /// <summary>RFC 5321, 4.5.3.1.3, without its angle brackets.</summary>
    public const int LongestEmail = 254;

    /// <summary>As in the schema of Identity; a credential id is at most 1,023 bytes (WebAuthn Level 3, 4).</summary>
    private const int LongestCredential = 1024;

    private const int LongestIssuer = 300;
    private const int LongestSubject = 255;

    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.Ignore(a => a.PhoneNumber).Ignore(a => a.PhoneNumberConfirmed).Ignore(a => a.LockoutEnd).Ignore(a => a.LockoutEnabled).Ignore(a => a.AccessFailedCount);
        builder.Property(a => a.Email).HasMaxLength(LongestEmail).IsRequired();
        builder.Property(a => a.NormalizedEmail).HasMaxLength(LongestEmail).IsRequired();
        builder.Property(a => a.UserName).HasMaxLength(LongestEmail).IsRequired();
        builder.Property(a => a.NormalizedUserName).HasMaxLength(LongestEmail).IsRequired();
        builder.Property(a => a.ConcurrencyStamp).IsConcurrencyToken();
        builder.HasIndex(a => a.NormalizedEmail).IsUnique();
        builder.HasIndex(a => a.NormalizedUserName).IsUnique();
        builder.HasIndex(a => a.MemberId).IsUnique();
        builder.HasOne<Member>().WithOne().HasForeignKey<Account>(a => a.MemberId).OnDelete(DeleteBehavior.SetNull);
        builder.HasMany(a => a.Passkeys).WithOne().HasForeignKey(p => p.UserId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(a => a.Logins).WithOne().HasForeignKey(l => l.UserId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(a => a.Tokens).WithOne().HasForeignKey(t => t.UserId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<AccountPasskey> builder)
    {
        builder.HasKey(p => p.CredentialId);
        builder.Property(p => p.CredentialId).HasMaxLength(LongestCredential);
        builder.OwnsOne(p => p.Data, data => data.Property(d => d.SignCount).HasConversion<long>());
        builder.Navigation(p => p.Data).IsRequired();
    }

    /// <summary>A subject has at most 255 characters (OpenID Connect Core 1.0, 2); an issuer is an address.</summary>
    public void Configure(EntityTypeBuilder<AccountLogin> builder)
    {
        builder.HasKey(l => new { l.LoginProvider, l.ProviderKey });
        builder.Property(l => l.LoginProvider).HasMaxLength(LongestIssuer);
        builder.Property(l => l.ProviderKey).HasMaxLength(LongestSubject);
        builder.Property(l => l.ProviderDisplayName).HasMaxLength(LongestEmail);
        builder.HasIndex(l => l.UserId);
    }

    public void Configure(EntityTypeBuilder<AccountToken> builder) => builder.HasKey(t => new { t.UserId, t.LoginProvider, t.Name });
}
