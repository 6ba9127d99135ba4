namespace ProNet.Application.Ranking;

/// <summary>What a reason is about: features that say the same thing are told together.</summary>
public enum ReasonKind
{
    /// <summary>How well the whole profile answers the words of the query.</summary>
    Words,

    /// <summary>Titles and headline.</summary>
    Title,

    /// <summary>Years in positions that speak of the topic, and how long ago.</summary>
    Experience,

    /// <summary>Skills that were asked.</summary>
    Skills,

    /// <summary>Publications, projects, talks and the like.</summary>
    Works,

    /// <summary>How complete and how recently confirmed the profile is.</summary>
    Profile,

    /// <summary>What they offer, as far as it is asked.</summary>
    Offers,

    /// <summary>What they seek, as far as it is offered to them.</summary>
    Needs,

    /// <summary>That it goes both ways.</summary>
    BothWays,

    /// <summary>Employers, schools, industry and town in common.</summary>
    Ground,

    /// <summary>Skills partly in common and partly new.</summary>
    Complement,

    /// <summary>Of a job: how near its title is to what is looked for.</summary>
    Occupation,

    /// <summary>Of a job: how far its level is from one's own.</summary>
    Level,

    /// <summary>Of a job: where the work is done.</summary>
    Place,

    /// <summary>Of a job: whether the contract is one that is looked for.</summary>
    Contract,

    /// <summary>Of a job: whether one speaks the language of the posting.</summary>
    Language,

    /// <summary>Of a job: how lately it was posted.</summary>
    Freshness,
}
