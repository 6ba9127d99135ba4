using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProNet.Application.Accounts;
using ProNet.Application.Accounts.Addresses;
using ProNet.Application.Mail;
using ProNet.Data;
using ProNet.Data.Accounts;
using ProNet.Testing.Stores;

namespace ProNet.Application.Tests.Accounts;

/// <summary>A store with everything that is done with accounts, and a clock that stands still.</summary>
internal sealed class AccountsHost(TestStore store) : IAsyncDisposable
{
    public const string Password = "quiet violin harbour";
    public const string Email = "ada@people.example";

    public TestStore Store => store;

    public RecordingHasher Hasher => (RecordingHasher)store.Services.GetRequiredService<IPasswordHasher<Account>>();

    public static async Task<AccountsHost> CreateAsync(Database database, Registration registration = Registration.Open, bool demo = false) =>
        new(await TestStore.CreateAsync((services, _) =>
        {
            services.AddProNetApplication().AddSingleton<IMailRenderer, PlainRenderer>().AddSingleton<IAccountLetters, TokenLetters>();
            services.AddDataProtection().UseEphemeralDataProtectionProvider();
            services.AddSingleton<IPasswordHasher<Account>, RecordingHasher>().AddAccountUseCases(new AccountOptions { Registration = registration, Demo = demo });
            services.AddSingleton<IAddressLetters, AddressLetters>().AddAddressUseCases();
        }, database));

    /// <summary>Does something as a request does: in a scope of its own.</summary>
    public async Task<T> DoAsync<TService, T>(Func<TService, Task<T>> work)
        where TService : notnull
    {
        await using var scope = store.Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    /// <summary>Adds a link.</summary>
    public Task<string> LinkAsync(OneTimeLinkKind kind, string email = Email, long? accountId = null) => DoAsync<IServiceProvider, string>(async services =>
    {
        var (_, token) = services.GetRequiredService<OneTimeLinks>().Add(kind, email, accountId);
        await services.GetRequiredService<ProNetDbContext>().SaveChangesAsync();
        return token;
    });

    public Task<OpenAccountOutcome> OpenAsync(string? token, string password = Password, string? email = null, string given = "Ada", string family = "Nurse") => DoAsync<OpenAccountHandler, OpenAccountOutcome>(handler => handler.HandleAsync(
        new OpenAccountRequest { Token = token, Email = email, Name = new() { Given = given, Family = family }, Password = password, Language = "en" }, Caller.Unknown, CancellationToken.None));

    /// <summary>Opens an account with a password.</summary>
    public async Task<long> AccountAsync(string email = Email) => (await OpenAsync(await LinkAsync(OneTimeLinkKind.Join, email))).AccountId!.Value;

    public Task<SignInOutcome> SignInAsync(string password = Password, string email = Email) =>
        DoAsync<SignInHandler, SignInOutcome>(handler => handler.HandleAsync(email, password, Caller.Unknown, CancellationToken.None));

    public Task<(long? AccountId, PasswordProblem? Problem)> ResetAsync(string? token, string password) =>
        DoAsync<ResetPasswordHandler, (long?, PasswordProblem?)>(handler => handler.HandleAsync(token, password, Caller.Unknown, CancellationToken.None));

    public Task<T> ReadAsync<T>(Func<ProNetDbContext, Task<T>> read) => DoAsync(read);

    /// <summary>The token in the latest mail; null when there is no mail.</summary>
    public Task<string?> MailedTokenAsync() => ReadAsync(async context =>
        (await context.OutgoingMails.OrderByDescending(m => m.Id).FirstOrDefaultAsync())?.Text.Split("token=")[1].Split('\n')[0]);

    public ValueTask DisposeAsync() => store.DisposeAsync();

    private sealed class PlainRenderer : IMailRenderer
    {
        public Task<string> RenderAsync(Letter letter, string language, CancellationToken cancellationToken) => Task.FromResult(letter.Subject);
    }

    private sealed class AddressLetters : IAddressLetters
    {
        public Letter Confirm(string token, string language) => Of("Confirm", token);

        public Letter Known(string language) => Of("Known", "");

        public Letter Asked(string address, string token, string language) => Of("Asked " + address, token);

        public Letter Changed(string address, string token, string language) => Of("Changed " + address, token);

        private static Letter Of(string subject, string token) => new() { Subject = subject, Paragraphs = [], Action = new LetterLink("Go on", new Uri("https://people.example/?token=" + token)), Reason = "A test." };
    }

    internal sealed class TokenLetters : IAccountLetters
    {
        public Letter Write(AccountLetterKind kind, string token, string language) => new()
        {
            Subject = kind.ToString(),
            Paragraphs = [],
            Action = new LetterLink("Go on", new Uri("https://people.example/?token=" + token)),
            Reason = "A test.",
        };
    }
}
