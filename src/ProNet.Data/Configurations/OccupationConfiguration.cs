using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProNet.Domain.Occupations;

namespace ProNet.Data.Configurations;

internal sealed class OccupationConfiguration : IEntityTypeConfiguration<Occupation>
{
    public void Configure(EntityTypeBuilder<Occupation> builder)
    {
        builder.HasIndex(o => o.Slug).IsUnique();
        builder.HasIndex(o => new { o.Source, o.ExternalId }).IsUnique();
        builder.Property(o => o.TitlesEn).HasJsonConversion();
        builder.Property(o => o.TitlesFr).HasJsonConversion();
    }
}
