namespace ProNet.Application.Ranking;

/// <param name="Slug">Of the occupation.</param>
/// <param name="Words">A bit for each word of the topic that it was written with: a title that names the occupation in another language has them.</param>
/// <param name="IsAlternative">One of several things of which any will do: who bears its title does all of what is asked, though they have none of the other words.</param>
internal sealed record TopicOccupation(string Slug, ulong Words, bool IsAlternative);
