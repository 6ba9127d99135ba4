using ProNet.Application.Privacy;
using ProNet.Data.Privacy;
using ProNet.Domain.Access;
using ProNet.Search;

namespace ProNet.Components.Language;

internal sealed class EnglishPrivacyWords : PrivacyWords
{
    public override string Title => "Who sees what";

    public override string Lead => "What you hide from somebody is hidden everywhere: on your page, in searches, counts and files. A change is effective within seconds.";

    public override string WholeProfile => "My profile";

    public override string WholeProfileHint => "Nothing below is seen by more people than this.";

    public override string Sections => "Parts of it";

    public override string SectionsHint => "Your name is seen by whoever sees your profile. What is for your contacts alone is found by no search, not even theirs.";

    public override string Section(string name) => name switch
    {
        "Headline" => "Headline",
        "Availability" => "That I am open to work",
        "Location" => "Place",
        "Industry" => "Industry",
        "Summary" => "About me",
        "Languages" => "Languages",
        "Works" => "Evidence (projects, publications, certificates …)",
        "WishedPay" => "Wished pay",
        "Photo" => "Photo",
        "OwnSkills" => "Skills in my own words",
        "Links" => "Links",
        "Offers" => "What I offer",
        "Seeks" => "What I seek",
        _ => name,
    };

    public override string Of(Audience audience) => audience switch
    {
        Audience.Everyone => "Everyone",
        Audience.Members => "Signed-in members",
        Audience.Contacts => "My contacts",
        Audience.Recruiters => "Recruiters",
        _ => "Only me",
    };

    public override string Save => "Save";

    public override string Saved => "Saved.";

    public override string NotSaved => "Nothing was saved, because your profile was changed at the same time. This is how it is now: decide again.";

    public override string LookAs => "See my page as";

    public override string Of(OtherEyes eyes) => eyes switch
    {
        OtherEyes.Member => "a member",
        OtherEyes.Contact => "a contact",
        OtherEyes.Recruiter => "a recruiter",
        OtherEyes.Excluded => "somebody whom you keep something from",
        OtherEyes.Employer => "your employer",
        _ => "somebody who is not signed in",
    };

    public override string YouLookAs(string who) => $"This is your page as {who} sees it.";

    public override string NotSeen => "Your page is not there for them: they get the same answer as for an address that does not exist.";

    public override string Exclusions => "From whom I keep something";

    public override string ExclusionsText => "Nobody is told. Whoever is kept from your profile gets the same answer as for an address that does not exist, and whoever is kept from your availability sees you as somebody who is not looking for work.";

    public override string ExclusionsLimit => "This makes it less likely to be seen, and cannot guarantee it: somebody may look while not signed in, have another account, or hear it from others. What nobody must know is safe only where nobody sees it.";

    public override string NoExclusions => "You keep nothing from anybody in particular.";

    public override string KeepWhat => "What";

    public override string FromWhom => "From";

    public override string Of(ExclusionReach reach) => reach switch
    {
        ExclusionReach.Block => "Everything, both ways: neither of us is there for the other",
        ExclusionReach.Profile => "My profile",
        _ => "That I am open to work",
    };

    public override string Of(ExcludedKind kind) => kind switch
    {
        ExcludedKind.Member => "A member",
        ExcludedKind.Organisation => "Whoever belongs to an organisation",
        _ => "Whoever has an e-mail address there",
    };

    public override string FromWhomHint => "For a member the name in the address of the page, such as ada-nurse. For an organisation its name. For addresses what stands after the @, such as acme.example: addresses below it count too.";

    public override string Name => "Which";

    public override ValueList<string> ExclusionColumns => ["What", "From", "Which", "Action"];

    public override string Add => "Keep it back";

    public override string Remove => "Remove";

    public override string Of(ExclusionOutcome outcome) => outcome switch
    {
        ExclusionOutcome.Added => "It is kept back from now on.",
        ExclusionOutcome.Unknown => "There is nobody and nothing of that name.",
        ExclusionOutcome.Self => "That is you.",
        ExclusionOutcome.NoDomain => "This is no domain of e-mail addresses. Write what stands after the @, such as acme.example.",
        _ => "You keep something from as many as is possible. Remove somebody first.",
    };

    public override string Removed => "It is not kept back any more.";

    public override string Consents => "What I agree to";

    public override string ConsentsText => "Each of these stands for itself. All of them only concern what everybody who may see your profile sees of it.";

    public override string InSearch => "The searches here may find me";

    public override string OnTheWeb => "Search engines of the web may list my page";

    public override string ByMachines => "Machines may read my page, for instance to train on it";

    public override string OpenToEmployers => "My present employers may see that I am open to work";

    public override string All => "Agree to the first three";
}
