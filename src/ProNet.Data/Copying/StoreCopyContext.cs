using Microsoft.EntityFrameworkCore;

namespace ProNet.Data.Copying;

/// <summary>
/// The store with the same tables and none of the rules: rows go in as they are, versions and all, and nothing is appended to the change feed. Only for copying
/// a whole store, after which the index is rebuilt.
/// </summary>
public sealed class StoreCopyContext(DbContextOptions<StoreCopyContext> options) : DbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(ProNetDbContext).Assembly);
        // Tables are called as the sets of the other context are.
        foreach (var set in typeof(ProNetDbContext).GetProperties().Where(p => p.PropertyType.IsGenericType && p.PropertyType.GetGenericTypeDefinition() == typeof(DbSet<>)))
        {
            var type = modelBuilder.Entity(set.PropertyType.GetGenericArguments()[0]);
            type.ToTable(set.Name);
        }

        foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(t => t.GetProperties()))
            property.IsConcurrencyToken = false;
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => ProNetDbContext.ConfigureValues(configurationBuilder);
}
