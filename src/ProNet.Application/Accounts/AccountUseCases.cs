using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using ProNet.Data.Accounts;

namespace ProNet.Application.Accounts;

/// <summary>Registers what is done with accounts.</summary>
public static class AccountUseCases
{
    /// <summary>Above what OWASP asks of PBKDF2 with SHA-512 (Password Storage Cheat Sheet: 210,000).</summary>
    private const int HashIterations = 220_000;

    /// <summary>Needs the store, mails, data protection, and the words of letters.</summary>
    /// <returns>To be added to by a host that signs people in.</returns>
    public static IdentityBuilder AddAccountUseCases(this IServiceCollection services, AccountOptions options)
    {
        services
            .AddSingleton(options)
            .AddSingleton<AccountReader>()
            .AddSingleton<SignInSessions>()
            .AddSingleton<SignInGuards>()
            .AddSingleton<AccessTokens>()
            .AddSingleton<FirstAdministrator>()
            .AddSingleton<DemoAccounts>()
            .AddSingleton<AccountRoles>()
            .AddScoped<AuditLog>()
            .AddScoped<OneTimeLinks>()
            .AddScoped<OpenLinks>()
            .AddScoped<AccountMails>()
            .AddScoped<OwnPassword>()
            .AddScoped<OwnerProof>()
            .AddScoped<SignInHandler>()
            .AddScoped<SecondFactorHandler>()
            .AddScoped<SecondFactorSetup>()
            .AddScoped<RequestJoinHandler>()
            .AddScoped<OpenAccountHandler>()
            .AddScoped<RequestResetHandler>()
            .AddScoped<ResetPasswordHandler>()
            .AddScoped<ChangePasswordHandler>()
            .AddScoped<InviteHandler>()
            .Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = HashIterations);
        return services
            .AddIdentityCore<Account>(identity =>
            {
                // The user name is the address; what an address is, MailAddressRule says.
                identity.User.AllowedUserNameCharacters = "";
                identity.User.RequireUniqueEmail = true;
                identity.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
            })
            .AddUserStore<AccountStore>()
            .AddTokenProvider<AuthenticatorTokenProvider<Account>>(TokenOptions.DefaultAuthenticatorProvider);
    }
}
