using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProNet.Data.Ranking;

namespace ProNet.Data.Configurations;

/// <summary>Lists that were shown, what was done about them, and the models that they taught.</summary>
internal sealed class RankingConfiguration :
    IEntityTypeConfiguration<RankingImpression>,
    IEntityTypeConfiguration<RankingAct>,
    IEntityTypeConfiguration<RegisteredModel>
{
    /// <summary>Without foreign keys: a receipt outlives whom it names. By time for what is learned and forgotten, by viewer for what a member did later.</summary>
    public void Configure(EntityTypeBuilder<RankingImpression> builder)
    {
        builder.Property(i => i.Question).HasMaxLength(16);
        builder.Property(i => i.ModelKey).HasMaxLength(16);
        builder.Property(i => i.TrialKey).HasMaxLength(16);
        builder.HasIndex(i => i.At);
        builder.HasIndex(i => new { i.ViewerId, i.At });
        builder.HasIndex(i => i.ModelKey);
    }

    public void Configure(EntityTypeBuilder<RankingAct> builder)
    {
        builder.HasIndex(a => new { a.ImpressionId, a.SubjectId, a.Kind }).IsUnique();
        builder.HasIndex(a => a.SubjectId);
        builder.HasOne<RankingImpression>().WithMany().HasForeignKey(a => a.ImpressionId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<RegisteredModel> builder)
    {
        builder.Property(m => m.Question).HasMaxLength(16);
        builder.Property(m => m.Key).HasMaxLength(16);
        builder.HasIndex(m => new { m.Question, m.Key }).IsUnique();
        // Whatever two who promote at once do, one is served.
        builder.HasIndex(m => m.Question, "IX_RegisteredModels_Served").IsUnique().HasFilter("""
            "State" = 1
            """);
    }
}
