using System.IO.Compression;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProNet.Data;
using ProNet.Data.Imports;
using ProNet.Domain.Profiles;
using ProNet.Imports.Members;
using ProNet.Imports.Running;
using ProNet.Testing.Stores;

namespace ProNet.Imports.Tests;

/// <summary>A store, a folder of input files, and the imports as the command line runs them.</summary>
internal sealed class ImportBench : IAsyncDisposable
{
    private ImportBench(TestStore store) => Store = store;

    public TestStore Store { get; }

    public string Inputs { get; } = Directory.CreateTempSubdirectory("pronet-import-").FullName;

    public ImportRunner Runner => Store.Services.GetRequiredService<ImportRunner>();

    public MemberImporter Members => Store.Services.GetRequiredService<MemberImporter>();

    /// <param name="batchSize">Small, so that a short file makes several batches.</param>
    public static async Task<ImportBench> CreateAsync(int batchSize = 300) => new(await TestStore.CreateAsync((services, folder) =>
        services.AddImportRunner(new ImportOptions(folder, batchSize)).AddProNetImports(folder)));

    public Task<ImportOutcome> RunAsync(string kind, params string[] paths) => Store.Services.GetServices<ImportKind>()
        .Single(k => k.Kind == kind)
        .RunAsync(paths, null, CancellationToken.None);

    public string Write(string name, string content) => Write(name, Encoding.UTF8.GetBytes(content));

    public string Write(string name, byte[] content)
    {
        var path = Path.Combine(Inputs, name);
        File.WriteAllBytes(path, content);
        return path;
    }

    public static byte[] Compress(string content)
    {
        using var buffer = new MemoryStream();
        using (var gzip = new GZipStream(buffer, CompressionLevel.Fastest))
            gzip.Write(Encoding.UTF8.GetBytes(content));
        return buffer.ToArray();
    }

    /// <summary>A résumé record with an invented text.</summary>
    public static string Resume(int id, string title = "WAREHOUSE CLERK") =>
        $$"""{"id": "{{id}}", "category": "AGRICULTURE", "title": "{{title}}", "text": "{{title}}\nSummary\nCounts crates.\nExperience\nWarehouse Clerk\nMarch 2011 to May 2013 Company Name - City , State\n      Counted crates.\n"}""";

    public static string Resumes(int from, int count) => string.Join('\n', Enumerable.Range(from, count).Select(id => Resume(id))) + "\n";

    public async Task<List<Member>> MembersAsync()
    {
        await using var context = await Store.Contexts.CreateDbContextAsync();
        return await context.Members.AsNoTracking()
            .Include(m => m.Positions.OrderBy(p => p.Ordinal)).Include(m => m.Education).Include(m => m.Skills)
            .OrderBy(m => m.Origin!.ExternalId).ToListAsync();
    }

    public async Task<List<ImportBatch>> BatchesAsync()
    {
        await using var context = await Store.Contexts.CreateDbContextAsync();
        return await context.ImportBatches.AsNoTracking().OrderBy(b => b.Id).ToListAsync();
    }

    public async Task<T> QueryAsync<T>(Func<ProNetDbContext, Task<T>> query)
    {
        await using var context = await Store.Contexts.CreateDbContextAsync();
        return await query(context);
    }

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        Directory.Delete(Inputs, recursive: true);
    }
}
