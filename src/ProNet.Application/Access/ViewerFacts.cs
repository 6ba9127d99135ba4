using ProNet.Search;

namespace ProNet.Application.Access;

/// <summary>What about somebody decides what others keep from them.</summary>
/// <param name="MemberId">The profile; 0 is nobody's.</param>
/// <param name="Organisations">Where they have a role, or a position that they hold now.</param>
/// <param name="Employers">The same by name, as profiles write it.</param>
/// <param name="Email">The confirmed address; empty where there is none.</param>
public sealed record ViewerFacts(long MemberId, ValueList<long> Organisations, ValueList<string> Employers, string Email)
{
    /// <summary>The domain of the address and all that it lies in: <c>mail.acme.example</c>, <c>acme.example</c>, <c>example</c>.</summary>
    public ValueList<string> Domains
    {
        get
        {
            var labels = Email[(Email.LastIndexOf('@') + 1)..].ToLowerInvariant().Split('.', StringSplitOptions.RemoveEmptyEntries);
            return Email.Contains('@', StringComparison.Ordinal) ? Enumerable.Range(0, labels.Length).Select(i => string.Join('.', labels.Skip(i))).ToValueList() : [];
        }
    }
}
