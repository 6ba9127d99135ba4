using ProNet.Application.Editing.Parts;
using ProNet.Application.Handles;
using ProNet.Application.Photos;
using ProNet.Domain.Profiles;

namespace ProNet.Components.Language;

internal sealed class EnglishEditingWords : EditingWords
{
    public override string Title => "Edit my profile";

    public override string Lead => "Each part is saved on its own, is found by searches within seconds, and can be undone.";

    public override string SeePage => "See my page";

    public override string OnlyYou => "So far, nobody but you sees your profile: it is in no search. Once it is ready, decide who sees it.";

    public override string AdviceTitle => "To be found more often";

    public override string Edit => "Edit";

    public override string Remove => "Remove";

    public override string Save => "Save";

    public override string Cancel => "Cancel";

    public override string Saved => "Saved.";

    public override string Undone => "Undone.";

    public override string NotThere => "That had been changed or removed in the meantime. Nothing was changed now.";

    public override string Empty => "Nothing yet.";

    public override string NotSaid => "Not said";

    public override string Check => "Please check what is marked below. Nothing of what you typed is lost.";

    public override string ConflictTitle => "This was changed elsewhere in the meantime";

    public override string ConflictText => "Nothing was saved yet. Compare both; the form below holds what you typed. Saving it replaces what is there now.";

    public override string GoneText => "It was removed in the meantime. The form below holds what you typed; saving it adds it again.";

    public override string ThereNow => "There now";

    public override string YouTyped => "You typed";

    public override string FieldColumn => "Field";

    public override string StillTitle => "Still there?";

    public override string StillText => "These positions have no end, and probably ended. Searches for what you do now depend on it.";

    public override string StillYes => "Yes, still";

    public override string StillNo => "No, it ended";

    public override string HistoryTitle => "What I changed";

    public override string HistoryLead => "The last 100 edits of your profile. Undoing one gives back what it changed and leaves the rest; that is an edit too, which can be undone.";

    public override string HistoryEmpty => "You have not changed anything yet.";

    public override string Undo => "Undo";

    public override string IsUndone => "undone";

    public override string IsUndo => "undid another edit";

    public override string AddressTitle => "Address of my page";

    public override string AddressHint => "Letters, digits and hyphens. Links to the old address lead to the new one, and nobody else ever gets it.";

    public override string AddressChange => "Change the address";

    public override string PhotoTitle => "Photo";

    public override string PhotoHint => "JPEG, PNG or WebP, up to 10 MB. It is cut square and written anew; nothing else in the file is kept, such as the place where it was taken.";

    public override string PhotoSend => "Use this photo";

    public override string PhotoRemove => "Remove the photo";

    public override string OwnWords => "in your own words, not a known skill";

    public override string WhoSees => "Who sees what";

    public override string Part(ProfilePart part) => part switch
    {
        ProfilePart.Names => "Name",
        ProfilePart.Headline => "Headline and level",
        ProfilePart.Summary => "About me",
        ProfilePart.Place => "Place",
        ProfilePart.Industry => "Industry",
        ProfilePart.Availability => "Open to work",
        ProfilePart.Positions => "Experience",
        ProfilePart.Education => "Education",
        ProfilePart.Skills => "Skills",
        ProfilePart.Languages => "Languages",
        ProfilePart.Works => "Evidence",
        ProfilePart.Offers => "What I offer",
        ProfilePart.Seeks => "What I seek",
        _ => "Links",
    };

    public override string Add(ProfilePart part) => part switch
    {
        ProfilePart.Positions => "Add a position",
        ProfilePart.Education => "Add a course of study",
        ProfilePart.Skills => "Add a skill",
        ProfilePart.Languages => "Add a language",
        ProfilePart.Works => "Add evidence",
        ProfilePart.Offers => "Add something I offer",
        ProfilePart.Seeks => "Add something I seek",
        _ => "Add a link",
    };

    public override string Advice(ProfilePart part) => part switch
    {
        ProfilePart.Headline => "Headline: searches weigh its words most after your name, and every list shows it.",
        ProfilePart.Skills => "Skills: whoever filters by a skill never sees profiles that do not list it. Five or more meet most filters.",
        ProfilePart.Place => "Place: without a town that is known, you are in no search “near” a place and in no filter by place.",
        ProfilePart.Positions => "Experience with dates: filters by title, employer and years of experience read it.",
        ProfilePart.Industry => "Industry: filters by industry leave out whoever says none.",
        ProfilePart.Languages => "Languages: filters by language know only what is listed here.",
        ProfilePart.Education => "Education: people look for others of their school.",
        ProfilePart.Summary => "About me: its words are searched, and the skills in it are recognised.",
        _ => "Evidence: projects, talks and certificates are searched and show what you know.",
    };

    public override string Field(string field) => field switch
    {
        "Given" => "Given name",
        "Middle" => "Middle name",
        "Family" => "Family name",
        "Headline" => "Headline",
        "Seniority" => "Level",
        "Summary" => "Text",
        "Language" => "Language",
        "Place" => "Place",
        "Industry" => "Industry",
        "Open" => "I am open to work",
        "Kinds" => "Kinds of contract",
        "From" => "From when",
        "Remote" => "Where",
        "Pay" => "Wished pay, at least",
        "Currency" => "Currency",
        "Period" => "Pay period",
        "Title" => "Title",
        "Organisation" => "Organisation",
        "Start" => "From",
        "End" => "Until",
        "Current" => "I work there now",
        "Description" => "Description",
        "Degree" => "Degree",
        "Subject" => "Subject",
        "School" => "School",
        "Skill" => "Skill",
        "Level" => "Level",
        "Kind" => "Kind",
        "Publisher" => "Published, issued or hosted by",
        "Date" => "Date",
        "Url" => "Address",
        "Label" => "Name of the link",
        "Line" => "In a line",
        _ => field,
    };

    public override string? Hint(ProfilePart part, string field) => (part, field) switch
    {
        (ProfilePart.Headline, "Headline") => "What you do, in a line, such as “Data engineer · streaming and dbt”.",
        (ProfilePart.Summary, "Language") => "The language that your profile is written in.",
        (ProfilePart.Place, "Place") => "A town, such as Lyon or Québec.",
        (ProfilePart.Skills, "Skill") => "In French or English, short forms too: k8s is Kubernetes.",
        (ProfilePart.Availability, "Open") => "For signed-in members, unless you decide otherwise.",
        (ProfilePart.Availability, "Pay") => "For you alone, unless you decide otherwise.",
        (ProfilePart.Offers, "Line") => "What partners and clients can get from you, such as “Security audits for small companies”. 200 characters, 10 lines.",
        (ProfilePart.Seeks, "Line") => "What you look for in partners and providers, such as “Kubernetes freelancers in Lyon”. 200 characters, 10 lines.",
        (_, "Start" or "Date" or "From") => "2021, 05/2021, May 2021 or 2021-05-17: as exactly as you know it.",
        (ProfilePart.Positions, "End") => "Leave it empty while you work there.",
        _ => null,
    };

    public override string Problem(EditProblem problem) => problem switch
    {
        EditProblem.Missing => "Please fill this in.",
        EditProblem.TooLong => "This is too long to be kept. Please shorten it.",
        EditProblem.NoDate => "This is no date. Write 2021, 05/2021 or 2021-05-17.",
        EditProblem.EndBeforeStart => "The end lies before the beginning.",
        EditProblem.Future => "This lies in the future.",
        EditProblem.NoAddress => "This is no address of the web. It looks like https://example.org.",
        EditProblem.NoAmount => "Please give a whole amount, such as 52000.",
        EditProblem.NoChoice => "Please choose from the list.",
        EditProblem.Known => "Your profile has this already.",
        _ => "There are as many as there can be. Remove one first.",
    };

    public override string Problem(HandleProblem problem) => problem switch
    {
        HandleProblem.Shape => "An address has 3 to 60 letters without accents, digits, and single hyphens between them.",
        HandleProblem.TooOften => "Your address changed several times this month. You can go back to one that you had, or choose another next month.",
        HandleProblem.Reserved => "This address is kept for the site. Please choose another.",
        _ => "Somebody has this address, had it, or has one that looks like it. Please choose another.",
    };

    public override string Problem(PhotoProblem problem) => problem switch
    {
        PhotoProblem.Empty => "There was no file, or an empty one. Please choose a photo.",
        PhotoProblem.TooLarge => "The file has more than 10 MB. Please choose a smaller one.",
        PhotoProblem.Kind => "This is neither JPEG nor PNG nor WebP, whatever its name says. Please choose another file.",
        PhotoProblem.Broken => "The photo cannot be read; it may be cut off. Please choose another file.",
        PhotoProblem.TooManyPixels => "The photo has too many pixels. Please make it smaller.",
        _ => "The photo is too small: 64 pixels on each side are the least.",
    };

    public override string Of(WorkKind kind) => kind switch
    {
        WorkKind.Project => "Project",
        WorkKind.Publication => "Publication",
        WorkKind.Certificate => "Certificate",
        WorkKind.Patent => "Patent",
        WorkKind.Link => "Link",
        WorkKind.Talk => "Talk",
        _ => "Not said",
    };

    public override string Change(string part, string? before, string? after) => (before, after) switch
    {
        (null, { } now) => $"{part}: added “{now}”",
        ({ } was, null) => $"{part}: removed “{was}”",
        ({ Length: > 0 } was, { Length: > 0 } now) when was != now => $"{part}: “{was}” became “{now}”",
        ({ Length: > 0 } was, { Length: 0 }) => $"{part}: “{was}” taken out",
        (_, { Length: > 0 } now) => $"{part}: changed to “{now}”",
        _ => $"{part}: changed",
    };

    public override string AvailableFrom(string date) => $"from {date}";
}
