using System.Globalization;
using ProNet.Domain.Skills;

namespace ProNet.Components.Language;

/// <summary>
/// Everything the interface says, in one language. Typed rather than looked up by key: a sentence that is missing in one language does not
/// compile, and plural rules are code that stands beside the sentence it serves.
/// </summary>
public sealed class Wording
{
    public static readonly Wording English = new("en", new EnglishShellWords(), new EnglishSearchWords(), new EnglishFacetWords(), new EnglishProfileWords())
    {
        Diagnostics = new EnglishDiagnosticWords(),
        Design = new EnglishDesignWords(),
        Home = new EnglishHomeWords(),
        Export = new EnglishExportWords(),
        Accounts = new EnglishAccountWords(),
        Mail = new EnglishMailWords(),
        Resumes = new EnglishResumeWords(),
        Cvs = new EnglishCvWords(),
        Privacy = new EnglishPrivacyWords(),
        Editing = new EnglishEditingWords(),
        OwnData = new EnglishOwnDataWords(),
        Claims = new EnglishClaimWords(),
        Addresses = new EnglishAddressWords(),
        Providers = new EnglishProviderWords(),
        Roles = new EnglishRoleWords(),
        Badges = new EnglishBadgeWords(),
        Digests = new EnglishDigestWords(),
        Feeds = new EnglishFeedWords(),
        Webhooks = new EnglishWebhookWords(),
        Previews = new EnglishPreviewWords(),
        Saved = new EnglishSavedSearchWords(),
        Expectations = new EnglishExpectationWords(),
        Contacts = new EnglishContactWords(),
        Ranking = new EnglishRankingWords(),
        Briefs = new EnglishBriefWords(),
        Partners = new EnglishPartnerWords(),
        OwnJobs = new EnglishOwnJobWords(),
        Fairness = new EnglishFairnessWords(),
        Problems = new EnglishProblemWords(),
    };

    public static readonly Wording French = new("fr", new FrenchShellWords(), new FrenchSearchWords(), new FrenchFacetWords(), new FrenchProfileWords())
    {
        Diagnostics = new FrenchDiagnosticWords(),
        Design = new FrenchDesignWords(),
        Home = new FrenchHomeWords(),
        Export = new FrenchExportWords(),
        Accounts = new FrenchAccountWords(),
        Mail = new FrenchMailWords(),
        Resumes = new FrenchResumeWords(),
        Cvs = new FrenchCvWords(),
        Privacy = new FrenchPrivacyWords(),
        Editing = new FrenchEditingWords(),
        OwnData = new FrenchOwnDataWords(),
        Claims = new FrenchClaimWords(),
        Addresses = new FrenchAddressWords(),
        Providers = new FrenchProviderWords(),
        Roles = new FrenchRoleWords(),
        Badges = new FrenchBadgeWords(),
        Digests = new FrenchDigestWords(),
        Feeds = new FrenchFeedWords(),
        Webhooks = new FrenchWebhookWords(),
        Previews = new FrenchPreviewWords(),
        Saved = new FrenchSavedSearchWords(),
        Expectations = new FrenchExpectationWords(),
        Contacts = new FrenchContactWords(),
        Ranking = new FrenchRankingWords(),
        Briefs = new FrenchBriefWords(),
        Partners = new FrenchPartnerWords(),
        OwnJobs = new FrenchOwnJobWords(),
        Fairness = new FrenchFairnessWords(),
        Problems = new FrenchProblemWords(),
    };

    private Wording(string language, ShellWords shell, SearchWords search, FacetWords facets, ProfileWords profile)
    {
        Language = language;
        Culture = CultureInfo.GetCultureInfo(language);
        Shell = shell;
        Search = search;
        Facets = facets;
        Profile = profile;
    }

    /// <summary>The wording of the request's language.</summary>
    public static Wording Current => For(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName);

    /// <summary>Two letters, as in the <c>lang</c> attribute.</summary>
    public string Language { get; }

    public CultureInfo Culture { get; }

    public ShellWords Shell { get; }

    public SearchWords Search { get; }

    public FacetWords Facets { get; }

    public ProfileWords Profile { get; }

    public required DiagnosticWords Diagnostics { get; init; }

    public required DesignWords Design { get; init; }

    public required HomeWords Home { get; init; }

    public required ExportWords Export { get; init; }

    public required AccountWords Accounts { get; init; }

    public required MailWords Mail { get; init; }

    public required ResumeWords Resumes { get; init; }

    public required CvWords Cvs { get; init; }

    public required PrivacyWords Privacy { get; init; }

    public required EditingWords Editing { get; init; }

    public required OwnDataWords OwnData { get; init; }

    public required ClaimWords Claims { get; init; }

    public required AddressWords Addresses { get; init; }

    public required ProviderWords Providers { get; init; }

    public required RoleWords Roles { get; init; }

    public required BadgeWords Badges { get; init; }

    public required DigestWords Digests { get; init; }

    public required FeedWords Feeds { get; init; }

    public required WebhookWords Webhooks { get; init; }

    public required PreviewWords Previews { get; init; }

    public required SavedSearchWords Saved { get; init; }

    public required ExpectationWords Expectations { get; init; }
    public required ContactWords Contacts { get; init; }

    public required RankingWords Ranking { get; init; }

    public required BriefWords Briefs { get; init; }

    public required PartnerWords Partners { get; init; }

    public required OwnJobWords OwnJobs { get; init; }

    public required FairnessWords Fairness { get; init; }

    public required ProblemWords Problems { get; init; }

    public static Wording For(string language) => language == "fr" ? French : English;

    public string Skill(SkillConcept skill)
    {
        ArgumentNullException.ThrowIfNull(skill);
        return Language == "fr" ? skill.LabelFr : skill.LabelEn;
    }

    public string Number(long number) => number.ToString("N0", Culture);
}
