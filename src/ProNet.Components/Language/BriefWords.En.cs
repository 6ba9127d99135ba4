using ProNet.Application.Briefs;

namespace ProNet.Components.Language;

internal sealed class EnglishBriefWords : BriefWords
{
    public override string Title => "Find candidates";

    public override string Lead(bool hasJobs) => $"Paste a job description{(hasJobs ? ", or choose a job of your organisation" : "")}. What it asks for becomes criteria that you decide on before you search.";

    public override string Paste => "Job description";

    public override string NotKept => "Plain text or HTML, in English or French. The text is read for this page and not kept.";

    public override string Read => "Read the text";

    public override string OwnJobs => "Jobs of your organisation";

    public override string Criteria => "Criteria";

    public override string CriteriaLead => "“Must have” leaves out whoever does not have it. “Nice to have” puts whoever has it first; where nothing else must be had, whoever has nothing of it is left out, and of five things or more two are needed.";

    public override string Found(long total) => total == 0 ? "As they stand, these criteria find nobody." : $"As they stand, these criteria find {Plural.English(total, "person", "people")}.";

    public override string Eased(IReadOnlyList<string> what) => $"Nobody has everything that the posting asks for. So that somebody is found, this is not a must for now: {string.Join(", ", what)}. Decide on each below.";

    public override string OneChange => "One change would find more people:";

    public override string Nothing => "We recognised no title, skill or other criterion in this text. Check that it describes a job, or search in your own words.";

    public override string Unused(int passages) => $"Not used: {Plural.English(passages, "passage", "passages")}";

    public override string NothingPasted => "Nothing was pasted: put the text of a job into the box below.";

    public override string Shortened(int characters) => $"The text is longer than {characters:N0} characters; we read up to there.";

    public override string NoJob => "There is no such job, or you may not see it. Choose another one, or paste its text.";

    public override string LeftOut => "Some of this address means nothing here and was left out. The rest is kept.";

    public override string NoCriterion(string name) => $"“{name}” is no criterion.";

    public override string NoNeed(string criterion, string given) => $"“{given}” does not say how much “{criterion}” counts; that is must, nice or drop.";

    public override string NoValue(string kind, string given) => $"“{given}” is not known under “{kind}”.";

    public override string NoNumber(string what, string given, int most) => $"“{given}” is no whole number from 1 to {most:N0} for “{what}”.";

    public override string FindWithRest => "Search with the rest";

    public override string BackToCriteria => "Back to the criteria";

    public override string Find => "Find candidates";

    public override string Of(BriefKind kind) => kind switch
    {
        BriefKind.Title => "Title",
        BriefKind.Occupation => "Occupation",
        BriefKind.Skill => "Skills",
        BriefKind.Certificate => "Certificates and licences",
        BriefKind.Years => "Experience",
        BriefKind.Language => "Languages",
        BriefKind.Place => "Place",
        BriefKind.Seniority => "Seniority",
        BriefKind.Contract => "Contract",
        BriefKind.Words => "Other words of the posting",
        _ => "Remote work",
    };

    public override string Of(BriefNeed need) => need switch
    {
        BriefNeed.Must => "Must have",
        BriefNeed.Nice => "Nice to have",
        _ => "Ignore",
    };

    public override string YearsAtLeast => "Years, at least";

    public override string Within => "Kilometres around";

    public override string Asks(BriefNeed need) => need == BriefNeed.Must ? "required by the posting" : "welcome, says the posting";

    public override string FromTheJob => "From the fields of the job";

    public override string ForReading => "Profiles do not say this; it is here for you to read.";

    public override string ForJob(string title) => $"For the job “{title}”";

    public override string ByJob => "Find candidates by a job description";

    public override string ToJob => "To the job";

    public override string ForNone => "Search without it";
}
