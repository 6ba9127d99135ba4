using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace ProNet.Data.Postgres;

/// <summary>
/// What the model says differently on PostgreSQL: text compares and sorts by code point, as in the code and on SQLite, whatever the locale of the server;
/// lists that are one JSON column are <c>jsonb</c>. Instants are <c>timestamptz</c> by themselves.
/// </summary>
internal sealed class PostgresModelCustomizer(ModelCustomizerDependencies dependencies) : RelationalModelCustomizer(dependencies)
{
    private const string ByCodePoint = "C";

    public override void Customize(ModelBuilder modelBuilder, DbContext context)
    {
        base.Customize(modelBuilder, context);
        foreach (var type in modelBuilder.Model.GetEntityTypes())
        {
            foreach (var property in Properties(type))
            {
                if (property.ClrType == typeof(string))
                    property.SetCollation(ByCodePoint);
                else if (property.ClrType.IsGenericType && property.ClrType.GetGenericTypeDefinition() == typeof(List<>))
                    property.SetColumnType("jsonb");
            }
        }
    }

    private static IEnumerable<IMutableProperty> Properties(IMutableTypeBase type) =>
        type.GetProperties().Concat(type.GetComplexProperties().SelectMany(c => Properties(c.ComplexType)));
}
