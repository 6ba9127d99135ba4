using System.Security.Claims;
using ProNet.Application.Access;

namespace ProNet.Application.Accounts;

/// <summary>An account in the principal of a request, with what is kept from it: too much for claims, which are texts.</summary>
/// <param name="claims">Who it is and what it may do.</param>
/// <param name="scheme">How it was shown.</param>
/// <param name="keptBack">What others keep from it.</param>
internal sealed class AccountIdentity(IEnumerable<Claim> claims, string scheme, KeptBack keptBack) : ClaimsIdentity(claims, scheme)
{
    public KeptBack KeptBack { get; } = keptBack;
}
