using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Data.Privacy;

namespace ProNet.Application.OwnData;

/// <summary>Builds the exports that wait, and removes those whose time is over. What is half done when the process dies is done again from the start.</summary>
public sealed class BuildExportsHandler(IDbContextFactory<ProNetDbContext> contexts, IOwnDataWords words, OwnDataOptions options, TimeProvider time)
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <returns>How many were built.</returns>
    public async Task<int> HandleAsync(CancellationToken cancellationToken)
    {
        await using var store = await contexts.CreateDbContextAsync(cancellationToken);
        var now = time.GetUtcNow().UtcDateTime;
        await store.PersonalExports.Where(e => e.ExpiresAt != null && e.ExpiresAt <= now).ExecuteDeleteAsync(cancellationToken);
        var waiting = await store.PersonalExports.AsNoTracking().Where(e => e.State == ExportState.Waiting).OrderBy(e => e.Id).Select(e => new { e.Id, e.AccountId, e.Language }).ToListAsync(cancellationToken);
        foreach (var export in waiting)
            await BuildAsync(store, export.Id, export.AccountId, export.Language, cancellationToken);
        return waiting.Count;
    }

    private async Task BuildAsync(ProNetDbContext store, long id, long accountId, string language, CancellationToken cancellationToken)
    {
        await store.PersonalExports.Where(e => e.Id == id).ExecuteUpdateAsync(set => set.SetProperty(e => e.Done, 0), cancellationToken);
        var owner = await store.Accounts.Where(a => a.Id == accountId).Select(a => new Owner(a.Id, a.MemberId ?? 0, a.Email!)).FirstAsync(cancellationToken);
        var tables = PersonalTables.All.Where(t => t.IsExported).OrderBy(t => t.Name, StringComparer.Ordinal).ToList();
        var now = time.GetUtcNow().UtcDateTime;
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            var written = new List<ExportedTable>();
            foreach (var table in tables)
            {
                var rows = await table.ReadAsync(store, owner, cancellationToken);
                var name = $"data/{table.Name}.json";
                await AddAsync(zip, name, Encoding.UTF8.GetBytes(rows.ToJsonString(Readable)), cancellationToken);
                foreach (var (fileName, bytes) in await table.FilesAsync(store, owner, cancellationToken))
                {
                    await AddAsync(zip, $"files/{fileName}", bytes, cancellationToken);
                    written.Add(new ExportedTable($"files/{fileName}", table.Name, 1));
                }

                written.Add(new ExportedTable(name, table.Name, rows.Count));
                await store.PersonalExports.Where(e => e.Id == id).ExecuteUpdateAsync(
                    set => set.SetProperty(e => e.Done, e => e.Done + 1).SetProperty(e => e.Total, tables.Count), cancellationToken);
            }

            await AddAsync(zip, "index.html", Encoding.UTF8.GetBytes(words.Index(written, now, language)), cancellationToken);
        }

        var (content, expires) = (file.ToArray(), now + options.ExportKept);
        await store.PersonalExports.Where(e => e.Id == id).ExecuteUpdateAsync(
            set => set.SetProperty(e => e.State, ExportState.Ready).SetProperty(e => e.Content, content).SetProperty(e => e.ExpiresAt, expires), cancellationToken);
    }

    private static async Task AddAsync(ZipArchive zip, string name, byte[] content, CancellationToken cancellationToken)
    {
        await using var entry = await zip.CreateEntry(name).OpenAsync(cancellationToken);
        await entry.WriteAsync(content, cancellationToken);
    }
}
