using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProNet.Data.Accounts;
using ProNet.Data.Alerts;

namespace ProNet.Data.Configurations;

internal sealed class DigestConfiguration : IEntityTypeConfiguration<Digest>, IEntityTypeConfiguration<AlertPause>, IEntityTypeConfiguration<AlertHit>
{
    public void Configure(EntityTypeBuilder<Digest> builder)
    {
        builder.HasIndex(d => new { d.AccountId, d.PeriodKey }).IsUnique();
        // Of what is to be done alone, so that looking costs the same however much was sent.
        builder.HasIndex(d => d.NotBefore).HasFilter("""
            "State" = 0
            """);
        builder.HasIndex(d => d.MessageId).HasFilter("""
            "State" = 1
            """);
        builder.HasOne<Account>().WithMany().HasForeignKey(d => d.AccountId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<AlertPause> builder) => builder.Property(p => p.Id).ValueGeneratedNever();

    /// <summary>Of what is told nowhere yet alone.</summary>
    public void Configure(EntityTypeBuilder<AlertHit> builder) => builder.HasIndex(h => new { h.SavedSearchId, h.FirstMatchedAt }).HasFilter("""
        "DigestId" IS NULL
        """);
}
