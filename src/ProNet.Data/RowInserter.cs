using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace ProNet.Data;

/// <summary>
/// Inserts many rows of one kind with one prepared command and without tracking them: for the parts (positions, skills) of subjects that an
/// import has just saved. Tracking them costs several times as much as storing them. Never for subjects themselves, whose changes must pass
/// through <see cref="ProNetDbContext.SaveChangesAsync(bool, CancellationToken)"/>.
/// </summary>
/// <typeparam name="T">A mapped type whose table it has for itself.</typeparam>
public sealed class RowInserter<T> : IDisposable
    where T : class
{
    private readonly (IClrPropertyGetter Getter, RelationalTypeMapping Mapping, DbParameter Parameter)[] columns;
    private readonly DbCommand command;

    /// <param name="context">Its current transaction is the one written in; there must be one.</param>
    public RowInserter(DbContext context)
    {
        var type = context.Model.FindEntityType(typeof(T)) ?? throw new InvalidOperationException($"{typeof(T).Name} is not mapped.");
        var properties = type.GetProperties().Where(p => p.ValueGenerated == ValueGenerated.Never || p.IsForeignKey()).ToList();
        var table = StoreObjectIdentifier.Table(type.GetTableName()!, type.GetSchema());
        var sql = context.GetService<ISqlGenerationHelper>();
        command = context.Database.GetDbConnection().CreateCommand();
        command.Transaction = context.Database.CurrentTransaction?.GetDbTransaction() ?? throw new InvalidOperationException("Begin a transaction first.");
        var names = properties.Select(p => sql.DelimitIdentifier(p.GetColumnName(table)!));
        var values = properties.Select((_, i) => $"@p{i}");
        command.CommandText = $"INSERT INTO {sql.DelimitIdentifier(table.Name, table.Schema)} ({string.Join(", ", names)}) VALUES ({string.Join(", ", values)})";
        columns = [.. properties.Select((p, i) => (p.GetGetter(), p.GetRelationalTypeMapping(), AddParameter(p, i)))];
    }

    /// <summary>Inserts a row.</summary>
    /// <exception cref="DbUpdateException">The store refuses it, as when it is saved through the context.</exception>
    public async Task InsertAsync(T row, CancellationToken cancellationToken)
    {
        foreach (var (getter, mapping, parameter) in columns)
        {
            var value = getter.GetClrValue(row);
            parameter.Value = (mapping.Converter is { } converter ? converter.ConvertToProvider(value) : value) ?? DBNull.Value;
        }

        try
        {
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
        catch (DbException e)
        {
            throw new DbUpdateException($"A {typeof(T).Name} could not be inserted.", e);
        }
    }

    public void Dispose() => command.Dispose();

    private DbParameter AddParameter(IProperty property, int index)
    {
        var parameter = property.GetRelationalTypeMapping().CreateParameter(command, $"@p{index}", null, property.IsNullable);
        command.Parameters.Add(parameter);
        return parameter;
    }
}
