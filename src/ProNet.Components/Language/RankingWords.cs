using ProNet.Application.Ranking;
using ProNet.Search.Requests;

namespace ProNet.Components.Language;

/// <summary>Words of ranked searches: what is asked, and why somebody stands where they stand.</summary>
public abstract class RankingWords
{
    /// <summary>As a menu says it.</summary>
    public abstract string Experts { get; }

    /// <summary>What the page asks.</summary>
    public abstract string Title(RankingQuestion question);

    /// <summary>What can be typed.</summary>
    public abstract string Hint(RankingQuestion question);

    /// <summary>Before anything was asked.</summary>
    public abstract string FirstUse(RankingQuestion question);

    /// <summary>Page of the lists that one stands in.</summary>
    public abstract string PlacesTitle { get; }

    public abstract string PlacesLead { get; }

    /// <summary>Day, question and place.</summary>
    public abstract IReadOnlyList<string> PlacesColumns { get; }

    public abstract string NoPlaces { get; }

    public abstract string Place(int position);

    /// <summary>Page of what others searched for.</summary>
    public abstract string FindabilityTitle { get; }

    /// <param name="days">How far back.</param>
    /// <param name="people">Of what fewer asked nothing is shown.</param>
    public abstract string FindabilityLead(int days, int people);

    /// <summary>How many different searches there were, of how many people, and how many of them find the reader.</summary>
    public abstract string Finding(int searches, int people, int finding);

    /// <summary>Table of facts that would each be enough.</summary>
    public abstract string WouldFind { get; }

    /// <summary>Fact, searches, people.</summary>
    public abstract IReadOnlyList<string> WouldFindColumns { get; }

    public abstract string OnlyIfTrue { get; }

    public abstract string AddFact { get; }

    public abstract string NothingMissing { get; }

    public abstract string TooFewSearched(int people);

    public abstract string Replays { get; }

    public abstract string ReplaysNot { get; }

    /// <summary>Why a place among partners has no reasons for who stands there.</summary>
    public abstract string DependsOnWhoAsks { get; }

    /// <summary>What is said where a receipt is not there, or none of it is the reader's.</summary>
    public abstract string NoReceipt { get; }

    public abstract string WhyHere { get; }

    /// <summary>How to read the numbers.</summary>
    public abstract string HowToRead { get; }

    public abstract string Of(ReasonKind kind);

    /// <summary>Years in positions that speak of the topic.</summary>
    public abstract string Practice(double years, int positions);

    /// <summary>Of a kind of fact that gives less than it does where nothing is known: information, and no fault.</summary>
    /// <param name="value">What it took from the score, with its sign.</param>
    public abstract string TellsLess(string value);

    public abstract string Practised { get; }

    /// <summary>A period in years, such as 2019 – today.</summary>
    public abstract string Period(int? from, int? to, bool goesOn);

    public abstract string Of(EvidenceKind kind);

    /// <summary>A fact of several as one line: what it is, and which.</summary>
    public abstract string Line(EvidenceKind kind, string text);

    /// <summary>Until when a skill was practised: the last year, or today.</summary>
    public abstract string Until(int? year, bool goesOn);
}
