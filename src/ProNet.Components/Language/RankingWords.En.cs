using ProNet.Application.Ranking;
using ProNet.Search.Requests;

namespace ProNet.Components.Language;

internal sealed class EnglishRankingWords : RankingWords
{
    public override string Experts => "Experts";

    public override string Title(RankingQuestion question) => question == RankingQuestion.Candidate ? "Find who fits a job" : "Find who knows a subject";

    public override string Hint(RankingQuestion question) => question == RankingQuestion.Candidate ? "A title, skills, languages…" : "A subject, a skill, a trade…";

    public override string FirstUse(RankingQuestion question) => question == RankingQuestion.Candidate
        ? "Write what the job asks for, or have a posting read on the page Candidates: those come first who practise what is required, with the facts that show it."
        : "Write a subject: those come first whose work shows that they know it, with the facts that show it.";

    public override string PlacesTitle => "My places in ranked lists";

    public override string PlacesLead => "Whoever looks for experts, candidates or partners gets them in an order made of facts about their work. These are the latest such lists that you stand in, and why in that place; who searched, and for what, stays theirs.";

    public override IReadOnlyList<string> PlacesColumns { get; } = ["Day", "Question", "Place"];

    public override string NoPlaces => "You stand in none of the latest lists.";

    public override string Place(int position) => $"Place {position}";

    public override string FindabilityTitle => "How I am found";

    public override string FindabilityLead(int days, int people) =>
        $"How others searched for people in the last {days} days, saved searches included. Neither names nor searches are shown, and nothing that fewer than {people} people asked for.";

    public override string Finding(int searches, int people, int finding) =>
        $"{Plural.English(searches, "search", "searches")} by {Plural.English(people, "person", "people")}: {Plural.English(finding, "finds", "find")} you.";

    public override string WouldFind => "One fact would be enough";

    public override IReadOnlyList<string> WouldFindColumns { get; } = ["Fact", "Searches", "People", ""];

    public override string OnlyIfTrue => "Only if it is true: for the rest these searches ask for what your profile says.";

    public override string AddFact => "Add it";

    public override string NothingMissing => "No single fact would put you into more of them.";

    public override string TooFewSearched(int people) => $"Fewer than {people} people searched for people lately: nothing can be shown without saying who.";

    public override string Replays => "Replayed today, the model of then gives exactly the same score.";

    public override string ReplaysNot => "The model of then is not there any more: the score cannot be replayed.";

    public override string DependsOnWhoAsks => "Among partners a place depends on what whoever searched offers, seeks and did before. That stays theirs, and the reasons with it.";

    public override string NoReceipt => "There is no such list, or it does not concern you.";

    public override string WhyHere => "Why in this place";

    public override string HowToRead => "What each fact added to the score, or took from it.";

    public override string TellsLess(string value) => $"counts for less here ({value})";

    public override string Practised => "In practice";

    public override string Of(ReasonKind kind) => kind switch
    {
        ReasonKind.Title => "Title and headline",
        ReasonKind.Experience => "Years of practice, and how recent",
        ReasonKind.Skills => "Skills asked",
        ReasonKind.Works => "Publications and projects",
        ReasonKind.Profile => "Complete and confirmed profile",
        ReasonKind.Offers => "Offers what you seek",
        ReasonKind.Needs => "Seeks what you offer",
        ReasonKind.BothWays => "Both at once",
        ReasonKind.Ground => "Employers, schools, industry and town in common",
        ReasonKind.Complement => "Skills partly the same, partly new",
        ReasonKind.Occupation => "Occupation and title, near what you look for",
        ReasonKind.Level => "Level, near yours",
        ReasonKind.Place => "Where the work is",
        ReasonKind.Contract => "Contract",
        ReasonKind.Language => "Language of the posting",
        ReasonKind.Freshness => "How recent the posting is",
        _ => "The words asked, wherever they stand",
    };

    public override string Practice(double years, int positions) => years < 0.5
        ? Plural.English(positions, "position", "positions")
        : $"{(years < 2 ? "1 year" : $"{Math.Floor(years):0} years")} in {Plural.English(positions, "position", "positions")}";

    public override string Period(int? from, int? to, bool goesOn) => (from, to) switch
    {
        ({ } first, { } last) => first == last ? $"{first}" : $"{first}–{last}",
        ({ } first, null) => goesOn ? $"since {first}" : $"{first}",
        (null, { } last) => $"{last}",
        _ => goesOn ? "today" : "",
    };

    public override string Of(EvidenceKind kind) => kind switch
    {
        EvidenceKind.Position => "Position",
        EvidenceKind.Work => "Publication or project",
        EvidenceKind.ListedSkill => "Listed skill",
        EvidenceKind.Offer => "Offers what you seek",
        EvidenceKind.Seek => "Seeks what you offer",
        EvidenceKind.SharedEmployer => "Was there when you were",
        EvidenceKind.SameEmployer => "Was where you were",
        EvidenceKind.SharedSchool => "Studied where you did",
        EvidenceKind.SharedIndustry => "Works in your industry",
        EvidenceKind.SharedPlace => "Is where you are",
        EvidenceKind.NewSkills => "Knows what you do not list",
        EvidenceKind.WantedOccupation => "Is an occupation that you search for",
        EvidenceKind.PractisedSkill => "Asks for what you practised",
        EvidenceKind.KnownSkill => "Asks for what your profile says you know",
        EvidenceKind.MissingSkill => "Asks also for",
        EvidenceKind.NearPlace => "Near you",
        EvidenceKind.RemoteWork => "Is done remotely",
        EvidenceKind.WishedContract => "Has a contract that you look for",
        _ => "Skill named in the profile",
    };

    public override string Line(EvidenceKind kind, string text) => text.Length == 0 ? Of(kind) : $"{Of(kind)}: {text}";

    public override string Until(int? year, bool goesOn) => goesOn ? "now" : year is { } last ? $"until {last}" : "";
}
