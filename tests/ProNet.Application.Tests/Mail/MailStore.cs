using Microsoft.EntityFrameworkCore;
using ProNet.Application.Mail;
using ProNet.Data.Mail;
using ProNet.Testing.Stores;

namespace ProNet.Application.Tests.Mail;

/// <summary>A store with mails in it.</summary>
internal sealed class MailStore(TestStore store) : IAsyncDisposable
{
    public TestStore Store => store;

    public MailQueue Queue { get; } = new(store.Contexts, store.Clock);

    public static async Task<MailStore> CreateAsync(Database database = Database.Sqlite) => new(await TestStore.CreateAsync(database: database));

    public MailComposer Composer(MailOptions? options = null) => new(new PlainRenderer(), options ?? new MailOptions { FromAddress = "pronet@people.example" }, store.Clock);

    /// <summary>Writes mails, each with a save of its own.</summary>
    public async Task AddAsync(params MailDraft[] drafts)
    {
        foreach (var draft in drafts)
        {
            await using var context = await store.Contexts.CreateDbContextAsync();
            await Composer().AddAsync(context, draft, CancellationToken.None);
            await context.SaveChangesAsync();
        }
    }

    /// <summary>All mails in the order in which they were written.</summary>
    public async Task<List<OutgoingMail>> AllAsync()
    {
        await using var context = await store.Contexts.CreateDbContextAsync();
        return await context.OutgoingMails.AsNoTracking().OrderBy(m => m.Id).ToListAsync();
    }

    public ValueTask DisposeAsync() => store.DisposeAsync();
}
