using System.Security.Claims;
using ProNet.Application.Access;
using ProNet.Search;

namespace ProNet.Application.Accounts;

/// <summary>An account in the principal of a request, with what is kept from it and whose contact it is: too much for claims, which are texts.</summary>
/// <param name="claims">Who it is and what it may do.</param>
/// <param name="scheme">How it was shown.</param>
/// <param name="keptBack">What others keep from it.</param>
/// <param name="contacts">Members whose contact it is.</param>
internal sealed class AccountIdentity(IEnumerable<Claim> claims, string scheme, KeptBack keptBack, ValueList<long> contacts) : ClaimsIdentity(claims, scheme)
{
    public KeptBack KeptBack { get; } = keptBack;

    public ValueList<long> Contacts { get; } = contacts;
}
