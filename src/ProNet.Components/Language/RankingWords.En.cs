using ProNet.Application.Ranking;
using ProNet.Search.Requests;

namespace ProNet.Components.Language;

internal sealed class EnglishRankingWords : RankingWords
{
    public override string WhyHere => "Why in this place";

    public override string HowToRead => "What each fact added to the score of the profile, or took from it.";

    public override string Practised => "In practice";

    public override string Menu(RankingQuestion question) => question switch
    {
        RankingQuestion.Expert => "Experts",
        RankingQuestion.Candidate => "Candidates",
        RankingQuestion.Partner => "Partners",
        _ => "Jobs for me",
    };

    public override string Title(RankingQuestion question) => question switch
    {
        RankingQuestion.Expert => "Find who knows a subject",
        RankingQuestion.Candidate => "Find who fits a job",
        RankingQuestion.Partner => "Find a partner, client or provider",
        _ => "Find a job that fits you",
    };

    public override string BoxHint(RankingQuestion question) => question switch
    {
        RankingQuestion.Expert => "A subject, a skill, a trade…",
        RankingQuestion.Partner => "What you are looking for…",
        _ => "Job title, skill…",
    };

    public override string FirstUse(RankingQuestion question) => question switch
    {
        RankingQuestion.Expert => "Write a subject: those come first whose work shows that they know it, with the facts that show it.",
        _ => "Write what you are looking for: those who fit best come first, with the reasons.",
    };

    public override string Of(ReasonKind kind) => kind switch
    {
        ReasonKind.Title => "Title and headline",
        ReasonKind.Experience => "Years of practice, and how recent",
        ReasonKind.Skills => "Skills asked",
        ReasonKind.Works => "Publications and projects",
        ReasonKind.Profile => "Complete and confirmed profile",
        _ => "Your words in the whole profile",
    };

    public override string Practice(double years, int positions) => years < 0.5
        ? Plural.English(positions, "position", "positions")
        : $"{(years < 1.5 ? "1 year" : $"{years:0} years")} in {Plural.English(positions, "position", "positions")}";

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
        _ => "Skill named in the profile",
    };
}
