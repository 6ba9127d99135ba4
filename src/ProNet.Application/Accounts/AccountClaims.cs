using System.Globalization;
using System.Security.Claims;
using ProNet.Application.Access;

namespace ProNet.Application.Accounts;

/// <summary>How an account stands in the principal of a request, written and read here alone.</summary>
public static class AccountClaims
{
    public const string Administrator = "pronet:administrator";
    public const string AdministratorOf = "pronet:administrator-of";
    public const string RecruiterFor = "pronet:recruiter-for";
    public const string Scope = "pronet:scope";

    private const string Member = "pronet:member";
    private const string Handle = "pronet:handle";
    private const string Session = "pronet:session";
    private const string Since = "pronet:since";
    private const string Later = "pronet:administrator-later";

    /// <param name="account">Who.</param>
    /// <param name="scheme">How it was shown.</param>
    /// <param name="sessionId">The session; null for a token.</param>
    /// <param name="scopes">What a token may do; null for a session, which is its owner.</param>
    public static ClaimsPrincipal ToPrincipal(SignedInAccount account, string scheme, long? sessionId, IEnumerable<string>? scopes)
    {
        ArgumentNullException.ThrowIfNull(account);
        List<Claim> claims = [new(ClaimTypes.NameIdentifier, Text(account.AccountId)), new(ClaimTypes.Name, account.Name), new(ClaimTypes.Email, account.Email)];
        if (account.MemberId is { } member)
            claims.AddRange([new(Member, Text(member)), new(Handle, account.Handle)]);
        // A token never administers, whoever owns it.
        if (account.IsAdministrator && scopes is null)
            claims.Add(new(Administrator, "1"));
        if (account.NeedsSecondFactor && scopes is null)
            claims.Add(new(Later, "1"));
        claims.AddRange(account.RecruiterFor.Select(id => new Claim(RecruiterFor, Text(id))));
        claims.AddRange(account.AdministratorOf.Select(id => new Claim(AdministratorOf, Text(id))));
        if (sessionId is { } session)
            claims.Add(new(Session, Text(session)));
        if (account.SignedInAt is { } since)
            claims.Add(new(Since, Text(since.Ticks)));
        claims.AddRange((scopes ?? []).Select(scope => new Claim(Scope, scope)));
        return new ClaimsPrincipal(new AccountIdentity(claims, scheme, account.KeptBack, account.Contacts));
    }

    /// <summary>Null when nobody is signed in.</summary>
    public static long? AccountOf(ClaimsPrincipal? principal) =>
        principal?.Identity is { IsAuthenticated: true } ? Number(principal, ClaimTypes.NameIdentifier) : null;

    /// <summary>Null when nobody is signed in, and for a token.</summary>
    public static long? SessionOf(ClaimsPrincipal principal) => Number(principal, Session);

    /// <summary>True when somebody signed in so lately that they need not show again who they are.</summary>
    public static bool IsFresh(ClaimsPrincipal principal, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(time);
        return Number(principal, Since) is { } since && time.GetUtcNow().UtcDateTime - new DateTime(since, DateTimeKind.Utc) <= SignInSessions.Fresh;
    }

    /// <summary>Null when nobody is signed in, or there is no profile.</summary>
    public static string? HandleOf(ClaimsPrincipal? principal) => principal?.FindFirstValue(Handle);

    public static bool IsAdministrator(ClaimsPrincipal? principal) => AccountOf(principal) is not null && principal!.HasClaim(Administrator, "1");

    /// <summary>True for an administrator who signed in with one factor, where two are asked for: until then they are none.</summary>
    public static bool NeedsSecondFactor(ClaimsPrincipal? principal) => AccountOf(principal) is not null && principal!.HasClaim(Later, "1");

    /// <summary>As whom a request asks: the one place where a sign-in becomes a viewer.</summary>
    public static Viewer ViewerOf(ClaimsPrincipal? principal)
    {
        // Without knowing what is kept from somebody, only what is for everybody may be shown.
        if (AccountOf(principal) is null || principal!.Identity is not AccountIdentity identity)
            return Viewer.Visitor;
        return Of(principal) with { KeptBack = identity.KeptBack, Contacts = identity.Contacts };
    }

    private static Viewer Of(ClaimsPrincipal principal)
    {
        var member = Number(principal, Member);
        if (IsAdministrator(principal))
            return Viewer.Administrator(member);
        return member is null ? Viewer.Visitor
            : Number(principal, RecruiterFor) is { } organisation ? Viewer.Recruiter(member.Value, organisation)
            : Viewer.Member(member.Value);
    }

    private static long? Number(ClaimsPrincipal principal, string claim) =>
        long.TryParse(principal.FindFirstValue(claim), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
