using Microsoft.EntityFrameworkCore;

namespace ProNet.Data.Copying;

/// <summary>
/// The store with the same tables and none of the rules: rows go in as they are, versions and all, and nothing is appended to the outbox. Only for copying
/// a whole store, after which the index is rebuilt.
/// </summary>
public sealed class StoreCopyContext(DbContextOptions<StoreCopyContext> options) : DbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(ProNetDbContext).Assembly);
        foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(t => t.GetProperties()))
            property.IsConcurrencyToken = false;
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => ProNetDbContext.ConfigureValues(configurationBuilder);
}
