using ProNet.Domain.Profiles;

namespace ProNet.Resumes.Drafting;

/// <summary>What a CV says, as proposals: nothing of it is true before its person has said so. Addresses and telephone numbers are left out.</summary>
public sealed record CareerDraft
{
    /// <summary>Two letters, or empty.</summary>
    public string Language { get; init; } = "";

    public Drafted<string>? Name { get; init; }

    public Drafted<string>? Headline { get; init; }

    public Drafted<string>? Summary { get; init; }

    /// <summary>Where the person is; only structured files say it, because addresses of CVs are left out.</summary>
    public Drafted<string>? Place { get; init; }

    /// <summary>In the order of the text.</summary>
    public IReadOnlyList<Drafted<DraftPosition>> Positions { get; init; } = [];

    public IReadOnlyList<Drafted<DraftEducation>> Education { get; init; } = [];

    /// <summary>As written.</summary>
    public IReadOnlyList<Drafted<string>> Skills { get; init; } = [];

    public IReadOnlyList<Drafted<SpokenLanguage>> Languages { get; init; } = [];

    /// <summary>Only structured files say them.</summary>
    public IReadOnlyList<Drafted<ProfileLink>> Links { get; init; } = [];

    /// <summary>Only structured files say them.</summary>
    public IReadOnlyList<Drafted<Work>> Works { get; init; } = [];

    /// <summary>Lines of what the person offers; only our own structured files say them. They stand in no text, whose words find whoever has them: their passages are empty.</summary>
    public IReadOnlyList<Drafted<string>> Offers { get; init; } = [];

    /// <summary>Lines of what the person seeks, as with <see cref="Offers"/>.</summary>
    public IReadOnlyList<Drafted<string>> Seeks { get; init; } = [];
}
