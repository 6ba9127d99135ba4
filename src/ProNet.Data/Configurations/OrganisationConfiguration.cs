using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProNet.Domain.Organisations;

namespace ProNet.Data.Configurations;

internal sealed class OrganisationConfiguration : IEntityTypeConfiguration<Organisation>
{
    public void Configure(EntityTypeBuilder<Organisation> builder)
    {
        builder.IsSubject();
        builder.HasIndex(o => o.Slug).IsUnique();
        builder.HasIndex(o => o.Name);
        builder.HasLocation(o => o.Location);
    }
}
