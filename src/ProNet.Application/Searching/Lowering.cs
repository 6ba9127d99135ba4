using ProNet.Search.Querying;
using ProNet.Search.Requests;

namespace ProNet.Application.Searching;

/// <summary>Fewer of several things, where a query asks for some of them.</summary>
/// <param name="Group">As asked.</param>
/// <param name="Least">How many would be asked instead.</param>
/// <param name="Address">What that leads to.</param>
/// <param name="More">How many more hits that gives.</param>
public sealed record Lowering(AtLeastNode Group, int Least, SearchAddress Address, long More);
