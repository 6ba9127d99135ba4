using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ProNet.Testing.Stores;

/// <summary>
/// Refuses questions that hold a thread. One that nobody wrote comes of a subquery which does not depend on the row: the translation asks it at once, by itself, and
/// wraps its failure so that whoever waits for the store does not recognise it.
/// </summary>
internal sealed class AsynchronousOnly : DbCommandInterceptor
{
    public static AsynchronousOnly Instance { get; } = new();

    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        ArgumentNullException.ThrowIfNull(command);
        throw new InvalidOperationException($"The store is asked asynchronously, and in one question: {command.CommandText}");
    }
}
