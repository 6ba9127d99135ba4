namespace ProNet.Domain.Profiles;

/// <summary>Evidence: a project, publication, certificate, patent, link or talk that shows what somebody knows.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Summary">Its abstract; may be empty.</param>
/// <param name="Language">Two-letter language, or empty.</param>
public sealed record Work(string Title, string Summary, string Language)
{
    public WorkKind Kind { get; init; }

    /// <summary>Who published, issued or hosted it; may be empty.</summary>
    public string Publisher { get; init; } = "";

    /// <summary>Absolute http or https address; may be empty.</summary>
    public string Url { get; init; } = "";

    /// <summary>When, as <see cref="Careers.PartialDate.Packed"/>; null when not said.</summary>
    public int? Date { get; init; }
}
