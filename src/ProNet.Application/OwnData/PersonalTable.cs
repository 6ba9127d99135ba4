using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using ProNet.Data;

namespace ProNet.Application.OwnData;

/// <summary>A table that holds something of a person: what of it is theirs, and how that is erased.</summary>
public abstract class PersonalTable(Type entity)
{
    /// <summary>Dates as text and codes as words: people read it.</summary>
    protected static JsonSerializerOptions Json { get; } = new()
    {
        ReferenceHandler = ReferenceHandler.IgnoreCycles,
        Converters = { new JsonStringEnumConverter() },
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
    };

    /// <summary>Whose rows they are.</summary>
    public Type Entity { get; } = entity;

    /// <summary>What its file is called.</summary>
    public string Name => Entity.Name;

    /// <summary>False where what the store keeps tells its owner nothing, or tells of others: it is erased, and not given.</summary>
    public abstract bool IsExported { get; init; }

    /// <summary>What is the owner's, without secrets that open something.</summary>
    public abstract Task<JsonArray> ReadAsync(ProNetDbContext store, Owner owner, CancellationToken cancellationToken);

    /// <summary>What of it is a file: each with its name, below a folder of files.</summary>
    public abstract Task<IReadOnlyList<(string Name, byte[] Content)>> FilesAsync(ProNetDbContext store, Owner owner, CancellationToken cancellationToken);

    /// <summary>Erases it, in the transaction of the whole erasure.</summary>
    public abstract Task EraseAsync(ProNetDbContext store, Owner owner, CancellationToken cancellationToken);

    /// <param name="rows">What is the owner's.</param>
    /// <param name="erase">How it goes; null deletes the rows.</param>
    /// <param name="isExported">See <see cref="IsExported"/>.</param>
    /// <param name="file">The file that a row is, whose bytes are then withheld from its JSON; null for none.</param>
    /// <param name="shown">What is given in the place of the rows, where these tell by number; null gives the rows.</param>
    /// <param name="withheld">Properties that are not given: hashes and keys, and who else it concerns.</param>
    public static PersonalTable Of<T>(
        Func<ProNetDbContext, Owner, IQueryable<T>> rows,
        Func<ProNetDbContext, Owner, CancellationToken, Task>? erase = null,
        bool isExported = true,
        Func<T, (string Name, byte[] Content)>? file = null,
        Func<ProNetDbContext, Owner, IQueryable<object>>? shown = null,
        params string[] withheld)
        where T : class => new Typed<T>(rows, erase, file, shown ?? rows, withheld) { IsExported = isExported };

    private sealed class Typed<T>(
        Func<ProNetDbContext, Owner, IQueryable<T>> rows, Func<ProNetDbContext, Owner, CancellationToken, Task>? erase, Func<T, (string Name, byte[] Content)>? file,
        Func<ProNetDbContext, Owner, IQueryable<object>> shown, string[] withheld)
        : PersonalTable(typeof(T))
        where T : class
    {
        public override bool IsExported { get; init; }

        public override async Task<JsonArray> ReadAsync(ProNetDbContext store, Owner owner, CancellationToken cancellationToken)
        {
            var array = new JsonArray();
            foreach (var row in await shown(store, owner).AsNoTracking().ToListAsync(cancellationToken))
            {
                var node = JsonSerializer.SerializeToNode(row, Json)!.AsObject();
                foreach (var name in withheld)
                    node.Remove(name);
                array.Add((JsonNode)node);
            }

            return array;
        }

        public override async Task<IReadOnlyList<(string Name, byte[] Content)>> FilesAsync(ProNetDbContext store, Owner owner, CancellationToken cancellationToken) =>
            file is null ? [] : [.. (await rows(store, owner).AsNoTracking().ToListAsync(cancellationToken)).Select(file).Where(f => f.Content.Length > 0)];

        public override Task EraseAsync(ProNetDbContext store, Owner owner, CancellationToken cancellationToken) =>
            erase is null ? rows(store, owner).ExecuteDeleteAsync(cancellationToken) : erase(store, owner, cancellationToken);
    }
}
