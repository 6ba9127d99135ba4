using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProNet.Data.Alerts;
using ProNet.Domain.SavedSearches;

namespace ProNet.Data.Configurations;

/// <summary>What tells programs of what saved searches find.</summary>
internal sealed class NewsConfiguration :
    IEntityTypeConfiguration<SearchFeed>,
    IEntityTypeConfiguration<SearchWebhook>,
    IEntityTypeConfiguration<WebhookDelivery>,
    IEntityTypeConfiguration<AlertHit>
{
    public void Configure(EntityTypeBuilder<SearchFeed> builder)
    {
        builder.HasKey(f => f.SavedSearchId);
        builder.Property(f => f.SavedSearchId).ValueGeneratedNever();
        builder.HasIndex(f => f.TokenHash).IsUnique();
        builder.HasOne<SavedSearch>().WithOne().HasForeignKey<SearchFeed>(f => f.SavedSearchId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<SearchWebhook> builder)
    {
        builder.HasKey(w => w.SavedSearchId);
        builder.Property(w => w.SavedSearchId).ValueGeneratedNever();
        builder.HasOne<SavedSearch>().WithOne().HasForeignKey<SearchWebhook>(w => w.SavedSearchId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<WebhookDelivery> builder)
    {
        builder.HasIndex(d => d.MessageId).IsUnique();
        builder.HasIndex(d => d.SavedSearchId);
        // Of what is to be done alone, so that looking costs the same however much was sent.
        builder.HasIndex(d => d.NotBefore).HasFilter("""
            "State" = 0
            """);
        builder.HasIndex(d => new { d.Host, d.ClaimedUntil }).HasFilter("""
            "State" = 0
            """);
        builder.HasOne<SearchWebhook>().WithMany().HasForeignKey(d => d.SavedSearchId).OnDelete(DeleteBehavior.Cascade);
    }

    /// <summary>The latest of a search, whatever digest they are in: a feed is asked for all day.</summary>
    public void Configure(EntityTypeBuilder<AlertHit> builder)
    {
        builder.HasIndex(h => new { h.SavedSearchId, h.FirstMatchedAt }, "IX_AlertHits_Latest");
        builder.HasIndex(h => h.WebhookDeliveryId);
    }
}
