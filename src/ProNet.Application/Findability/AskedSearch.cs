using ProNet.Domain.Access;
using ProNet.Search.Requests;

namespace ProNet.Application.Findability;

/// <summary>People are searched for in this way.</summary>
/// <param name="Criteria">What is asked.</param>
/// <param name="View">Of whom all who ask it see what they see.</param>
/// <param name="Language">Two letters: in which places are looked up.</param>
internal sealed record AskedSearch(SearchCriteria Criteria, View View, string Language)
{
    /// <summary>Accounts that asked it, each once however often it did.</summary>
    public HashSet<long> Askers { get; } = [];
}
