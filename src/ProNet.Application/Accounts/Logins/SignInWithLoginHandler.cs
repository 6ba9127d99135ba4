using Microsoft.AspNetCore.Identity;
using ProNet.Data.Accounts;

namespace ProNet.Application.Accounts.Logins;

/// <summary>Finds whom a sign-in at a provider lets in. The provider's word is one factor, as a password is: an account with a second one is asked for its code.</summary>
public sealed class SignInWithLoginHandler(UserManager<Account> users, AccountReader accounts)
{
    /// <param name="login">What the provider says.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns><see cref="SignInResultKind.Refused"/> when it lets into no account.</returns>
    public async Task<SignInOutcome> HandleAsync(ProviderLogin login, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(login);
        cancellationToken.ThrowIfCancellationRequested();
        return await users.FindByLoginAsync(login.Issuer, login.Subject) is { } account && accounts.MayEnter(account.IsDemo)
            ? new SignInOutcome(account.TwoFactorEnabled ? SignInResultKind.NeedsCode : SignInResultKind.SignedIn) { AccountId = account.Id }
            : new SignInOutcome(SignInResultKind.Refused);
    }
}
