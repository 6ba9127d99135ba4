using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProNet.Domain.Places;

namespace ProNet.Data.Configurations;

internal sealed class PlaceConfiguration : IEntityTypeConfiguration<Place>
{
    public void Configure(EntityTypeBuilder<Place> builder)
    {
        builder.Ignore(p => p.Point);
        builder.HasIndex(p => p.Slug).IsUnique();
        builder.HasIndex(p => new { p.Source, p.ExternalId }).IsUnique();
    }
}
