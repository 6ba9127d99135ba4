using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProNet.Data.Alerts;
using ProNet.Domain.SavedSearches;

namespace ProNet.Data.Configurations;

internal sealed class AlertConfiguration :
    IEntityTypeConfiguration<AlertHit>,
    IEntityTypeConfiguration<AlertMatch>,
    IEntityTypeConfiguration<SearchWatch>
{
    public void Configure(EntityTypeBuilder<AlertHit> builder)
    {
        builder.HasIndex(h => new { h.SavedSearchId, h.Subject, h.SubjectId, h.Fingerprint }).IsUnique();
        builder.HasIndex(h => new { h.Subject, h.SubjectId });
        builder.HasIndex(h => h.DigestId);
        builder.Property(h => h.Changes).HasJsonConversion();
        builder.Property(h => h.Snapshot).HasJsonValueConversion();
        builder.HasOne<SavedSearch>().WithMany().HasForeignKey(h => h.SavedSearchId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<AlertMatch> builder)
    {
        builder.HasIndex(m => new { m.SavedSearchId, m.Subject, m.SubjectId }).IsUnique();
        builder.HasIndex(m => new { m.Subject, m.SubjectId });
        builder.HasOne<SavedSearch>().WithMany().HasForeignKey(m => m.SavedSearchId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<SearchWatch> builder)
    {
        builder.HasKey(w => w.SavedSearchId);
        builder.Property(w => w.SavedSearchId).ValueGeneratedNever();
        builder.HasOne<SavedSearch>().WithOne().HasForeignKey<SearchWatch>(w => w.SavedSearchId).OnDelete(DeleteBehavior.Cascade);
    }
}
