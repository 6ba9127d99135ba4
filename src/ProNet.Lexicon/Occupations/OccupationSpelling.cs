using ProNet.Domain.Occupations;

namespace ProNet.Lexicon.Occupations;

/// <summary>A title that means an occupation.</summary>
/// <param name="Slug">The occupation; null where several have an equal claim to the title, and guessing would be wrong for most of them.</param>
/// <param name="Claim">How good its claim is: our own list before an imported taxonomy, a label before another title.</param>
/// <param name="IsEnglish">An English title, whose head stands last.</param>
/// <param name="IsFrench">A French title, whose head stands first.</param>
internal sealed record OccupationSpelling(string? Slug, int Claim, bool IsEnglish, bool IsFrench)
{
    private const int Other = 1;
    private const int Label = 2;
    private const int Own = 2;

    private static readonly HashSet<string> Ranks =
    [
        .. new[] { "team", "section", "department", "unit", "head", "lead", "leader", "chief", "senior", "junior", "manager", "supervisor", "officer", "assistant", "associate", "specialist", "expert", "coordinator", "director", "deputy", "responsable", "chef", "équipe", "adjoint", "service" }
            .Select(TitleWords.Key),
    ];

    public bool IsOwn => Claim > Label;

    /// <summary>
    /// The titles of an occupation with their keys. Titles of one word that an imported taxonomy gives beside its label are mostly ordinary words, and are none here; nor are those that
    /// only say a rank ("team leader").
    /// </summary>
    /// <param name="occupation">The occupation.</param>
    /// <param name="slug">Slug of what it is.</param>
    public static IEnumerable<(string Key, OccupationSpelling Spelling)> Of(Occupation occupation, string slug)
    {
        var own = occupation.Source == OccupationSources.Own ? Own : 0;
        foreach (var (title, claim, isEnglish) in Titles(occupation))
        {
            var key = TitleWords.Key(title);
            if (key.Length > 0 && (own > 0 || claim == Label || (key.Contains(' ') && !key.Split(' ').All(Ranks.Contains))))
                yield return (key, new OccupationSpelling(slug, own + claim, isEnglish, !isEnglish));
        }
    }

    private static IEnumerable<(string Title, int Claim, bool IsEnglish)> Titles(Occupation occupation) =>
    [
        .. Labels(occupation.LabelEn).Select(label => (label, Label, true)),
        .. Labels(occupation.LabelFr).Select(label => (label, Label, false)),
        .. occupation.TitlesEn.Select(title => (title, Other, true)),
        .. occupation.TitlesFr.Select(title => (title, Other, false)),
    ];

    /// <summary>One label where it says the same in both genders ("vendeur/vendeuse"); two where these are other words ("barman/barmaid").</summary>
    private static string[] Labels(string label) => TitleWords.Key(label).Length > 0 ? [label] : label.Split('/');

    /// <summary>Two claims to one title.</summary>
    public OccupationSpelling Against(OccupationSpelling other)
    {
        if (other.Slug == Slug && Slug is not null)
            return this with { Claim = Math.Max(Claim, other.Claim), IsEnglish = IsEnglish || other.IsEnglish, IsFrench = IsFrench || other.IsFrench };
        if (other.Claim != Claim)
            return other.Claim > Claim ? other : this;
        return this with { Slug = null };
    }
}
