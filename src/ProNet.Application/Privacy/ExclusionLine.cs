using ProNet.Data.Privacy;

namespace ProNet.Application.Privacy;

/// <summary>An exclusion as its owner reads it.</summary>
/// <param name="Id">To remove it by.</param>
/// <param name="Reach">What is kept back.</param>
/// <param name="Kind">What it names.</param>
/// <param name="Name">A handle, the name of an organisation, or a domain.</param>
public sealed record ExclusionLine(long Id, ExclusionReach Reach, ExcludedKind Kind, string Name);
