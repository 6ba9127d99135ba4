using Microsoft.AspNetCore.Identity;
using ProNet.Application.Handles;
using ProNet.Data;
using ProNet.Data.Accounts;
using ProNet.Domain.Access;
using ProNet.Domain.Profiles;

namespace ProNet.Application.Accounts;

/// <summary>Adds an account with the profile that it begins with, however its owner came.</summary>
internal static class AccountOpening
{
    private const int LongestName = 100;

    /// <returns>The name as it is shown; null when it shows nothing, or is too long.</returns>
    public static FullName? NameOf(FullName typed)
    {
        var name = new FullName { Given = ShownText.Of(typed.Given).Trim(), Middle = ShownText.Of(typed.Middle).Trim(), Family = ShownText.Of(typed.Family).Trim() };
        return name.Display.Length <= LongestName && name.Display.Any(char.IsLetter) ? name : null;
    }

    /// <summary>Adds a profile that its owner alone sees so far, and the account.</summary>
    /// <param name="store">The context of the transaction.</param>
    /// <param name="users">On the same context.</param>
    /// <param name="name">As <see cref="NameOf"/> gives it.</param>
    /// <param name="account">With its address, its language, and the password if there is one.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>False when the address was taken meanwhile.</returns>
    public static async Task<bool> AddAsync(ProNetDbContext store, UserManager<Account> users, FullName name, Account account, CancellationToken cancellationToken)
    {
        var member = new Member
        {
            Handle = await FreeHandle.OfAsync(store, name, cancellationToken),
            Name = name,
            Language = account.Language,
            // Whoever joins decides first what is seen.
            Audience = Audience.Hidden,
        };
        store.Add(member);
        await store.SaveChangesAsync(cancellationToken);
        (account.UserName, account.MemberId) = (account.Email, member.Id);
        return (await users.CreateAsync(account)).Succeeded;
    }
}
