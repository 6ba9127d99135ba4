using ProNet.Search;
using ProNet.Search.Requests;

namespace ProNet.Application.Searching;

/// <summary>Another way to read what was written, which nobody is given unasked.</summary>
/// <param name="Words">The words that would be read otherwise.</param>
/// <param name="Address">What accepting it leads to.</param>
public sealed record QueryOffer(ValueList<string> Words, SearchAddress Address);
