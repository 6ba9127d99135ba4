namespace ProNet.Search.Requests;

public enum SortOrder
{
    /// <summary>By score; with nothing to score, the most recent first.</summary>
    Relevance,

    /// <summary>Latest update (people, organisations) or posting (jobs) first.</summary>
    Recent,

    /// <summary>By name or title, folded.</summary>
    Name,

    /// <summary>Nearest to the centre of the radius first; without place last. Needs a radius.</summary>
    Distance,

    /// <summary>Most experience first; unknown last. Of people; elsewhere as <see cref="Recent"/>.</summary>
    Experience,
}
