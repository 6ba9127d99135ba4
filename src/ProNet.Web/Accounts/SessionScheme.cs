using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.Options;
using ProNet.Application.Accounts;

namespace ProNet.Web.Accounts;

/// <summary>Who asks, by the cookie of a session.</summary>
internal sealed class SessionScheme(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, SignInSessions sessions)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string Name = "session";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        // Files are the same for everybody, and many.
        if (Context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null || SessionCookie.Key(Context) is not { } key)
            return AuthenticateResult.NoResult();
        return await sessions.FindAsync(key, SessionCookie.CallerOf(Context), Context.RequestAborted) is { } found
            ? AuthenticateResult.Success(new AuthenticationTicket(AccountClaims.ToPrincipal(found.Account, Name, found.SessionId, scopes: null), Name))
            : AuthenticateResult.NoResult();
    }
}
