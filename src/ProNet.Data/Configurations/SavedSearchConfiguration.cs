using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProNet.Data.Accounts;
using ProNet.Data.Generations;
using ProNet.Domain.Organisations;
using ProNet.Domain.SavedSearches;

namespace ProNet.Data.Configurations;

/// <summary>Saved searches, whom they are shared with, what was decided on their hits, and what they must find.</summary>
internal sealed class SavedSearchConfiguration :
    IEntityTypeConfiguration<SavedSearch>,
    IEntityTypeConfiguration<SavedSearchShare>,
    IEntityTypeConfiguration<SearchReview>,
    IEntityTypeConfiguration<SearchExpectation>,
    IEntityTypeConfiguration<ExpectationChange>
{
    /// <summary>The base has no foreign key: a search whose base is gone says so, and does not turn into one that finds everything.</summary>
    public void Configure(EntityTypeBuilder<SavedSearch> builder)
    {
        builder.Property(s => s.Name).HasMaxLength(SavedSearchLimits.LongestName);
        builder.Property(s => s.Note).HasMaxLength(SavedSearchLimits.LongestNote);
        builder.Property(s => s.Query).HasMaxLength(SavedSearchLimits.LongestQuery);
        builder.Property(s => s.TimeZone).HasMaxLength(SavedSearchLimits.LongestTimeZone);
        builder.Property(s => s.Tags).HasJsonConversion();
        builder.Property(s => s.Version).IsConcurrencyToken();
        builder.HasIndex(s => new { s.OwnerId, s.Position });
        builder.HasIndex(s => s.BaseSearchId);
        builder.HasOne<Account>().WithMany().HasForeignKey(s => s.OwnerId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<SavedSearchShare> builder)
    {
        builder.HasIndex(s => new { s.SearchId, s.AccountId }).IsUnique();
        builder.HasIndex(s => new { s.SearchId, s.OrganisationId }).IsUnique();
        builder.HasIndex(s => s.AccountId);
        builder.HasIndex(s => s.OrganisationId);
        builder.HasOne<SavedSearch>().WithMany().HasForeignKey(s => s.SearchId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Account>().WithMany().HasForeignKey(s => s.AccountId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(s => s.OrganisationId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<SearchReview> builder)
    {
        builder.Property(r => r.Note).HasMaxLength(SavedSearchLimits.LongestNote);
        builder.HasIndex(r => new { r.SearchId, r.Subject, r.SubjectId }).IsUnique();
        builder.HasIndex(r => new { r.Subject, r.SubjectId });
        builder.HasIndex(r => r.ById);
        builder.HasOne<SavedSearch>().WithMany().HasForeignKey(r => r.SearchId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Account>().WithMany().HasForeignKey(r => r.ById).OnDelete(DeleteBehavior.SetNull);
    }

    public void Configure(EntityTypeBuilder<SearchExpectation> builder)
    {
        builder.HasIndex(e => new { e.SearchId, e.Subject, e.SubjectId }).IsUnique();
        builder.HasIndex(e => new { e.Subject, e.SubjectId });
        builder.HasIndex(e => e.ById);
        builder.HasOne<SavedSearch>().WithMany().HasForeignKey(e => e.SearchId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Account>().WithMany().HasForeignKey(e => e.ById).OnDelete(DeleteBehavior.SetNull);
    }

    public void Configure(EntityTypeBuilder<ExpectationChange> builder)
    {
        builder.HasIndex(c => new { c.GenerationId, c.ExpectationId }).IsUnique();
        builder.HasIndex(c => c.ExpectationId);
        builder.HasOne<IndexGeneration>().WithMany().HasForeignKey(c => c.GenerationId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<SearchExpectation>().WithMany().HasForeignKey(c => c.ExpectationId).OnDelete(DeleteBehavior.Cascade);
    }
}
