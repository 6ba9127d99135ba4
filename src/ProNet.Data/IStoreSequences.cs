using Microsoft.EntityFrameworkCore;

namespace ProNet.Data;

/// <summary>What a database counts up to make the next id.</summary>
public interface IStoreSequences
{
    /// <summary>After rows were written with ids of their own: the next id is above all of them.</summary>
    Task AdvanceAsync(DbContext context, CancellationToken cancellationToken);
}
