using System.Buffers.Text;
using System.Globalization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using ProNet.Application.Accounts;
using ProNet.Data;
using ProNet.Data.Accounts;
using ProNet.Web.Access;
using ProNet.Web.Hosting;

namespace ProNet.Web.Accounts;

/// <summary>Passkeys (WebAuthn): what the browser is asked, and what it answers. A passkey is entered past the lock of passwords: it cannot be guessed.</summary>
internal static class PasskeyEndpoints
{
    private const int LongestName = 60;

    public static void MapPasskeys(this IEndpointRouteBuilder endpoints)
    {
        var entrance = endpoints.MapGroup("/sign-in/passkey").AllowAnonymous().RequireRateLimiting(AttemptLimit.Policy).ExcludeFromDescription();
        // Parameters of a form make the token of the form required.
        entrance.MapPost("/options", async ([FromForm] string? returnUrl, SignInManager<Account> signIn) =>
            Results.Content(await signIn.MakePasskeyRequestOptionsAsync(null), "application/json"));
        entrance.MapPost("", EnterAsync);
        var again = endpoints.MapGroup(AccountUrls.Again + "/passkey").RequireAuthorization(AccessPolicies.Member).RequireRateLimiting(AttemptLimit.Policy).ExcludeFromDescription();
        again.MapPost("/options", async (HttpContext context, [FromForm] string? returnUrl, SignInManager<Account> signIn) =>
            Results.Content(await signIn.MakePasskeyRequestOptionsAsync(await ReadAsync(context, signIn)), "application/json"));
        again.MapPost("", ConfirmAsync);
        var own = endpoints.MapGroup(AccountUrls.Security + "/passkeys").RequireAuthorization(AccessPolicies.Member).AsksAgain(AccountUrls.Security).ExcludeFromDescription();
        own.MapPost("/options", OfferAsync);
        own.MapPost("", AddAsync);
        own.MapPost("/remove", RemoveAsync);
    }

    private static async Task<IResult> EnterAsync(
        HttpContext context, [FromForm] string? credential, [FromForm] string? returnUrl, SignInManager<Account> signIn, AccountReader accounts)
    {
        var result = string.IsNullOrEmpty(credential) ? null : await PerformAsync(() => signIn.PerformPasskeyAssertionAsync(credential));
        if (result is not { Succeeded: true } || !accounts.MayEnter(result.User.IsDemo))
        {
            Refused.Note(context, AuditAction.PasskeyRefused);
            return new SeeOther(AccountUrls.With(AccountUrls.SignIn, returnUrl) + (LocalAddress.IsHere(returnUrl) ? "&" : "?") + "passkey=refused");
        }

        await signIn.UserManager.AddOrUpdatePasskeyAsync(result.User, result.Passkey);
        await SessionCookie.OpenAsync(context, result.User.Id, SignInMethod.Passkey);
        return new SeeOther(AccountUrls.After(returnUrl));
    }

    /// <summary>Shows with a passkey that it is still the same person: one of the very account that is signed in.</summary>
    private static async Task<IResult> ConfirmAsync(HttpContext context, [FromForm] string? credential, [FromForm] string? returnUrl, SignInManager<Account> signIn)
    {
        var result = string.IsNullOrEmpty(credential) ? null : await PerformAsync(() => signIn.PerformPasskeyAssertionAsync(credential));
        if (result is not { Succeeded: true, User.IsDemo: false } || result.User.Id != SecurityEndpoints.Me(context))
        {
            Refused.Note(context, AuditAction.PasskeyRefused);
            return new SeeOther(AccountUrls.With(AccountUrls.Again, returnUrl) + (LocalAddress.IsHere(returnUrl) ? "&" : "?") + "passkey=refused");
        }

        await signIn.UserManager.AddOrUpdatePasskeyAsync(result.User, result.Passkey);
        await SessionCookie.OpenAsync(context, result.User.Id, SignInMethod.Passkey);
        return new SeeOther(AccountUrls.After(returnUrl));
    }

    private static async Task<IResult> OfferAsync(HttpContext context, [FromForm] string? name, SignInManager<Account> signIn)
    {
        if (await ReadAsync(context, signIn) is not { } account)
            return Results.NotFound();
        var options = await signIn.MakePasskeyCreationOptionsAsync(new PasskeyUserEntity
        {
            Id = account.Id.ToString(CultureInfo.InvariantCulture),
            Name = account.Email!,
            DisplayName = context.User.Identity!.Name ?? account.Email!,
        });
        return Results.Content(options, "application/json");
    }

    private static async Task<IResult> AddAsync(HttpContext context, [FromForm] string? credential, [FromForm] string? name, SignInManager<Account> signIn, ProNetDbContext store, TimeProvider time)
    {
        if (await ReadAsync(context, signIn) is not { } account)
            return Results.NotFound();
        var result = string.IsNullOrEmpty(credential) ? null : await PerformAsync(() => signIn.PerformPasskeyAttestationAsync(credential));
        // Made for whoever is signed in now, and not for who was when it was asked for.
        if (result is not { Succeeded: true } || result.UserEntity.Id != account.Id.ToString(CultureInfo.InvariantCulture))
            return new SeeOther(AccountUrls.Security + "?passkey=failed");
        result.Passkey.Name = new string([.. (name ?? "").Trim().Where(c => !char.IsControl(c)).Take(LongestName)]);
        AuditLog.Add(store, time.GetUtcNow().UtcDateTime, AuditAction.PasskeyAdded, account.Id, account.Id, SessionCookie.CallerOf(context), result.Passkey.Name);
        var added = await signIn.UserManager.AddOrUpdatePasskeyAsync(account, result.Passkey);
        if (added.Succeeded)
        {
            await EndOthersAsync(context, store, account);
            // Made with finger or PIN a moment ago.
            await SessionCookie.OpenAsync(context, account.Id, SignInMethod.Passkey);
        }

        return new SeeOther(AccountUrls.Security + (added.Succeeded ? "?passkey=added" : "?passkey=failed"));
    }

    private static async Task<IResult> RemoveAsync(HttpContext context, [FromForm] string? id, SignInManager<Account> signIn, ProNetDbContext store, TimeProvider time)
    {
        if (await ReadAsync(context, signIn) is not { } account || !Base64Url.IsValid(id) || await signIn.UserManager.GetPasskeyAsync(account, Base64Url.DecodeFromChars(id)) is not { } passkey)
            return Results.NotFound();
        AuditLog.Add(store, time.GetUtcNow().UtcDateTime, AuditAction.PasskeyRemoved, account.Id, account.Id, SessionCookie.CallerOf(context), passkey.Name ?? "");
        await signIn.UserManager.RemovePasskeyAsync(account, passkey.CredentialId);
        await EndOthersAsync(context, store, account);
        return SecurityEndpoints.Back("?done=removed");
    }

    /// <summary>As with a new password: who got in by what there was before is out.</summary>
    private static Task EndOthersAsync(HttpContext context, ProNetDbContext store, Account account) =>
        SignInSessions.EndOthersAsync(store, account.Id, AccountClaims.SessionOf(context.User), context.RequestAborted);

    /// <summary>Accounts of the demo are shared, so that nothing is added to them.</summary>
    private static async Task<Account?> ReadAsync(HttpContext context, SignInManager<Account> signIn) =>
        await signIn.UserManager.GetUserAsync(context.User) is { IsDemo: false } account ? account : null;

    /// <summary>Null where the browser's answer belongs to no question: the step was too long ago, or is another one.</summary>
    private static async Task<T?> PerformAsync<T>(Func<Task<T>> perform)
        where T : class
    {
        try
        {
            return await perform();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
