using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProNet.Data.Outbox;

namespace ProNet.Data.Configurations;

internal sealed class OutboxConfiguration : IEntityTypeConfiguration<OutboxEntry>, IEntityTypeConfiguration<DeadLetter>
{
    public void Configure(EntityTypeBuilder<OutboxEntry> builder)
    {
        builder.ToTable("Outbox");
        builder.HasIndex(e => new { e.Subject, e.SubjectId });
    }

    public void Configure(EntityTypeBuilder<DeadLetter> builder) => builder.HasIndex(l => new { l.Subject, l.SubjectId }).IsUnique();
}
