using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProNet.Data.Recording;

namespace ProNet.Data.Configurations;

internal sealed class FeedConfiguration :
    IEntityTypeConfiguration<Change>,
    IEntityTypeConfiguration<ChangeConsumer>,
    IEntityTypeConfiguration<ChangeDelivery>,
    IEntityTypeConfiguration<DeadLetter>
{
    public void Configure(EntityTypeBuilder<Change> builder) => builder.HasIndex(c => new { c.Subject, c.SubjectId });

    public void Configure(EntityTypeBuilder<ChangeConsumer> builder) => builder.HasIndex(c => c.Name).IsUnique();

    /// <summary>Without foreign keys: checking them would cost more than the row, and whoever removes what they refer to clears them.</summary>
    public void Configure(EntityTypeBuilder<ChangeDelivery> builder)
    {
        builder.HasKey(d => new { d.ConsumerId, d.ChangeId });
        builder.HasIndex(d => new { d.ConsumerId, d.Subject, d.SubjectId }).HasFilter("""
            "ClaimedUntil" IS NOT NULL
            """);
    }

    public void Configure(EntityTypeBuilder<DeadLetter> builder) => builder.HasIndex(l => new { l.Consumer, l.Subject, l.SubjectId }).IsUnique();
}
