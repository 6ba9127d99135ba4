using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using ProNet.Data.Accounts;

namespace ProNet.Application.Accounts;

/// <summary>Registers what is done with accounts.</summary>
public static class AccountUseCases
{
    /// <summary>Above what OWASP asks of PBKDF2 with SHA-512 (Password Storage Cheat Sheet: 210,000).</summary>
    private const int HashIterations = 220_000;

    /// <summary>ES256, ES384, ES512, PS256, PS384, PS512, RS256 (COSE algorithms, IANA registry); none with SHA-1.</summary>
    private static readonly int[] Signatures = [-7, -35, -36, -37, -38, -39, -257];

    /// <summary>Needs the store, mails, data protection, and the words of letters.</summary>
    /// <returns>To be added to by a host that signs people in.</returns>
    public static IdentityBuilder AddAccountUseCases(this IServiceCollection services, AccountOptions options)
    {
        services
            .AddSingleton(options)
            .AddSingleton<AccountReader>()
            .AddSingleton<NewPasswords>()
            .AddSingleton<SignInSessions>()
            .AddSingleton<SignInGuards>()
            .AddSingleton<AccessTokens>()
            .AddSingleton<Refusals>()
            .AddSingleton<FirstAdministrator>()
            .AddSingleton<DemoAccounts>()
            .AddSingleton<AccountRoles>()
            .AddSingleton<OwnRecruiters>()
            .AddScoped<AuditLog>()
            .AddScoped<OneTimeLinks>()
            .AddScoped<OpenLinks>()
            .AddScoped<AccountMails>()
            .AddScoped<OwnPassword>()
            .AddScoped<OwnerProof>()
            .AddScoped<SignInHandler>()
            .AddScoped<SecondFactorHandler>()
            .AddScoped<ConfirmHandler>()
            .AddScoped<RecoveryCodes>()
            .AddScoped<SecondFactorSetup>()
            .AddScoped<RequestJoinHandler>()
            .AddScoped<OpenAccountHandler>()
            .AddScoped<RequestResetHandler>()
            .AddScoped<ResetPasswordHandler>()
            .AddScoped<ChangePasswordHandler>()
            .AddScoped<InviteHandler>()
            .AddScoped<EndSessionsHandler>()
            // A passkey enters past the second factor, and so must be one: something that is had, and a finger, a face or a PIN.
            .Configure<IdentityPasskeyOptions>(passkeys =>
            {
                passkeys.UserVerificationRequirement = "required";
                passkeys.IsAllowedAlgorithm = Signatures.Contains;
            })
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
