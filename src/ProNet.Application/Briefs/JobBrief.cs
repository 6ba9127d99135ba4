using ProNet.Domain.Careers;
using ProNet.Domain.Jobs;
using ProNet.Domain.Places;
using ProNet.Domain.Profiles;
using ProNet.Lexicon;
using ProNet.Search;
using ProNet.Search.Responses;

namespace ProNet.Application.Briefs;

/// <summary>What a posting asks of the one who is sought, as criteria with the words that gave them, and as what ranking compares profiles with. Equal texts give equal briefs.</summary>
public sealed record JobBrief
{
    /// <summary>Plain text of the posting, its title first; spans are of it. Reading it again gives the same brief.</summary>
    public required string Text { get; init; }

    /// <summary>Number of the job; null for a text.</summary>
    public long? Job { get; init; }

    /// <summary>The title without gender marks; empty when there is none.</summary>
    public string Title { get; init; } = "";

    /// <summary>Characters that were read; fewer than were given where the text is too long.</summary>
    public bool IsShortened { get; init; }

    /// <summary>In the order in which a page shows them: of a kind together, the strongest first.</summary>
    public ValueList<BriefItem> Items { get; init; }

    /// <summary>Passages of <see cref="Text"/> that gave no criterion, in order; headings are none.</summary>
    public ValueList<TextSpan> Unused { get; init; }

    /// <summary>Concepts of the skills that are required, ids of the store, in the order of <see cref="Items"/>.</summary>
    public ValueList<int> MustSkills { get; init; }

    /// <summary>Concepts of the skills that are welcome, ids of the store, in the order of <see cref="Items"/>.</summary>
    public ValueList<int> NiceSkills { get; init; }

    /// <summary>Stems of the words of the title, and of what it would be in the other language; each once, little words left out.</summary>
    public ValueList<string> TitleTerms { get; init; }

    /// <summary>Slugs of the occupations that the title names, the best known first.</summary>
    public ValueList<string> Occupations { get; init; }

    /// <summary>Null when no number is asked for.</summary>
    public int? YearsMinimum { get; init; }

    public Seniority Seniority { get; init; }

    /// <summary>With the level that is asked for.</summary>
    public ValueList<SpokenLanguage> Languages { get; init; }

    /// <summary>Slugs.</summary>
    public ValueList<string> Certificates { get; init; }

    /// <summary>Where the work is; null when no town is known.</summary>
    public GeoPoint? Centre { get; init; }

    public RemoteWork Remote { get; init; }

    public ContractKind Contract { get; init; }

    /// <summary>The weightiest words of all that is about the work, at most <see cref="MostTerms"/>, by weight.</summary>
    public ValueList<BriefTerm> Terms { get; init; }

    public const int MostTerms = 80;

    /// <summary>Of a stored job; its fields come before what its text says.</summary>
    /// <param name="job">With its skills, and the place of its location.</param>
    /// <param name="lexicon">What is known of skills, occupations and places.</param>
    public static JobBrief Of(Job job, CurrentLexicon lexicon) => new BriefReader(lexicon).Read(job);

    /// <summary>Of a pasted text, plain or HTML; any text at all.</summary>
    public static JobBrief Of(string text, CurrentLexicon lexicon) => new BriefReader(lexicon).Read(text);
}
