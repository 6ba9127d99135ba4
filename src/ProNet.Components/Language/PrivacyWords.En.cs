using ProNet.Domain.Access;

namespace ProNet.Components.Language;

internal sealed class EnglishPrivacyWords : PrivacyWords
{
    public override string Title => "Who sees what";

    public override string Lead => "What you hide from somebody is hidden everywhere: on your page, in searches, counts and files. A change is effective within seconds.";

    public override string WholeProfile => "My profile";

    public override string WholeProfileHint => "Nothing below is seen by more people than this.";

    public override string Sections => "Parts of it";

    public override string SectionsHint => "Your name is seen by whoever sees your profile.";

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
        _ => name,
    };

    public override string Of(Audience audience) => audience switch
    {
        Audience.Everyone => "Everyone",
        Audience.Members => "Signed-in members",
        Audience.Recruiters => "Recruiters",
        _ => "Only me",
    };

    public override string Save => "Save";

    public override string Saved => "Saved.";

    public override string NotSaved => "Nothing was saved, because your profile was changed at the same time. This is how it is now: decide again.";

    public override string LookAs => "See my page as";

    public override string AsVisitor => "somebody who is not signed in";

    public override string AsMember => "a member";

    public override string AsRecruiter => "a recruiter";

    public override string YouLookAs(string who) => $"This is your page as {who} sees it.";

    public override string NotSeen => "Your page is not there for them: they get the same answer as for an address that does not exist.";
}
