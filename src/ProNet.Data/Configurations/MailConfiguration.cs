using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProNet.Data.Mail;

namespace ProNet.Data.Configurations;

internal sealed class MailConfiguration : IEntityTypeConfiguration<OutgoingMail>
{
    public void Configure(EntityTypeBuilder<OutgoingMail> builder)
    {
        builder.HasIndex(m => m.MessageId).IsUnique();
        builder.HasIndex(m => new { m.ToDomain, m.TriedAt });
        // Of what waits alone, so that looking costs the same however much was sent.
        builder.HasIndex(m => m.NotBefore).HasFilter("""
            "State" = 0
            """);
    }
}
