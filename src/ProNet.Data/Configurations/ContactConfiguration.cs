using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProNet.Data.Contacts;

namespace ProNet.Data.Configurations;

/// <summary>Each request of somebody who is signed in looks for contacts from both sides.</summary>
internal sealed class ContactConfiguration : IEntityTypeConfiguration<Contact>
{
    public void Configure(EntityTypeBuilder<Contact> builder)
    {
        builder.HasIndex(c => new { c.FirstId, c.SecondId }).IsUnique();
        builder.HasIndex(c => c.SecondId);
        builder.HasOne(c => c.First).WithMany().HasForeignKey(c => c.FirstId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(c => c.Second).WithMany().HasForeignKey(c => c.SecondId).OnDelete(DeleteBehavior.Cascade);
    }
}
