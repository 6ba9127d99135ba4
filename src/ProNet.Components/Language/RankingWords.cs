using ProNet.Application.Ranking;
using ProNet.Search.Requests;

namespace ProNet.Components.Language;

/// <summary>Words of ranked searches: what is asked, and why somebody stands where they stand.</summary>
public abstract class RankingWords
{
    /// <summary>As a menu says it.</summary>
    public abstract string Menu(RankingQuestion question);

    /// <summary>What the page asks.</summary>
    public abstract string Title(RankingQuestion question);

    /// <summary>What can be typed.</summary>
    public abstract string BoxHint(RankingQuestion question);

    /// <summary>Before anything was asked.</summary>
    public abstract string FirstUse(RankingQuestion question);

    public abstract string WhyHere { get; }

    /// <summary>How to read the numbers.</summary>
    public abstract string HowToRead { get; }

    public abstract string Of(ReasonKind kind);

    /// <summary>Years in positions that speak of the topic.</summary>
    public abstract string Practice(double years, int positions);

    public abstract string Practised { get; }

    /// <summary>A period in years, such as 2019 – today.</summary>
    public abstract string Period(int? from, int? to, bool goesOn);

    public abstract string Of(EvidenceKind kind);
}
