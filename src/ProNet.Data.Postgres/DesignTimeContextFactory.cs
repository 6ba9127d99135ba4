using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace ProNet.Data.Postgres;

/// <summary>Used by <c>dotnet ef migrations add</c> only.</summary>
internal sealed class DesignTimeContextFactory : IDesignTimeDbContextFactory<ProNetDbContext>
{
    public ProNetDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<ProNetDbContext>();
        PostgresDataServices.Configure(options, "Host=design-time");
        return new ProNetDbContext(options.Options, TimeProvider.System);
    }
}
