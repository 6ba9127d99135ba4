using ProNet.Domain.Profiles;
using ProNet.Search.Responses;

namespace ProNet.Application.Briefs;

/// <summary>A criterion that a posting gives.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Value">As its kind writes it.</param>
/// <param name="Need">How much the posting wants it.</param>
/// <param name="Span">The words of <see cref="JobBrief.Text"/> that gave it; null where a field of the job did.</param>
public sealed record BriefItem(BriefKind Kind, string Value, BriefNeed Need, TextSpan? Span)
{
    /// <summary>How well a language is to be spoken.</summary>
    public LanguageLevel Level { get; init; }

    /// <summary>The sentence itself says how much it is wanted, and not only the part of the posting that it stands in.</summary>
    public bool IsSaid { get; init; }

    /// <summary>How often the posting names it.</summary>
    public int Mentions { get; init; } = 1;

    /// <summary>What it counts in a search that nobody changed: many a posting requires more than anybody has, and only the strongest of that are asked of everybody.</summary>
    public BriefNeed Proposed { get; init; } = Need;

    /// <summary>It would be asked of everybody, and is not, because then nobody would be found.</summary>
    public bool IsEased { get; init; }
}
