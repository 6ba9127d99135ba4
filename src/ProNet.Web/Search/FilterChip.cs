namespace ProNet.Web.Search;

/// <param name="Id">Names it across page loads.</param>
/// <param name="Facet">The filter.</param>
/// <param name="Name">Of the filter.</param>
/// <param name="Text">Its value in words.</param>
/// <param name="Excluded">True: what must not be.</param>
/// <param name="Href">The search without it.</param>
public sealed record FilterChip(string Id, string Facet, string Name, string Text, bool Excluded, string Href);
