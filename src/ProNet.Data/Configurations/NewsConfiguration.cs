using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProNet.Data.Alerts;
using ProNet.Domain.SavedSearches;

namespace ProNet.Data.Configurations;

/// <summary>What tells programs of what saved searches find.</summary>
internal sealed class NewsConfiguration : IEntityTypeConfiguration<SearchFeed>, IEntityTypeConfiguration<AlertHit>
{
    public void Configure(EntityTypeBuilder<SearchFeed> builder)
    {
        builder.HasKey(f => f.SavedSearchId);
        builder.Property(f => f.SavedSearchId).ValueGeneratedNever();
        builder.HasIndex(f => f.TokenHash).IsUnique();
        builder.HasOne<SavedSearch>().WithOne().HasForeignKey<SearchFeed>(f => f.SavedSearchId).OnDelete(DeleteBehavior.Cascade);
    }

    /// <summary>The latest of a search, whatever digest they are in: a feed is asked for all day.</summary>
    public void Configure(EntityTypeBuilder<AlertHit> builder) => builder.HasIndex(h => new { h.SavedSearchId, h.FirstMatchedAt }, "IX_AlertHits_Latest");
}
