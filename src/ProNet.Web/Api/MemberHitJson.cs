namespace ProNet.Web.Api;

internal sealed record MemberHitJson : HitJson
{
    public required string Headline { get; init; }

    public required string Handle { get; init; }

    public string? Seniority { get; init; }

    public int? ExperienceMonths { get; init; }

    public bool OpenToWork { get; init; }

    public required IReadOnlyList<CurrentPositionJson> Current { get; init; }

    public required DateTime UpdatedAt { get; init; }

    /// <summary>Why a ranked search puts them here; null where nothing is ranked.</summary>
    public RankingJson? Ranking { get; init; }
}

internal sealed record CurrentPositionJson(string Title, string Organisation);
