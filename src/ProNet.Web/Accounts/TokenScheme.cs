using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using ProNet.Application.Accounts;

namespace ProNet.Web.Accounts;

/// <summary>Who asks, by a personal access token (<c>Authorization: Bearer</c>, RFC 6750).</summary>
internal sealed class TokenScheme(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, AccessTokens tokens)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string Name = "token";

    private const string Bearer = "Bearer ";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        return header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase) && await tokens.FindAsync(header[Bearer.Length..].Trim(), Context.RequestAborted) is { } found
            ? AuthenticateResult.Success(new AuthenticationTicket(AccountClaims.ToPrincipal(found.Account, Name, sessionId: null, found.Scopes), Name))
            : AuthenticateResult.Fail("The token is none.");
    }
}
