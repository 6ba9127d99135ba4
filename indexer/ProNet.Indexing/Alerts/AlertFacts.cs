using ProNet.Data.Alerts;
using ProNet.Domain.Access;
using ProNet.Domain.Facts;
using ProNet.Search.Access;
using ProNet.Search.Percolation;

namespace ProNet.Indexing.Alerts;

/// <summary>
/// What changed about a subject, as the owner of a search may know it: from the pairs of before and after of the change feed, each only where its audience has
/// the owner's view in it and the subject as the owner sees it still says so.
/// </summary>
internal static class AlertFacts
{
    /// <summary>The facts without which the search would not match; all of them where none alone decides.</summary>
    /// <param name="changes">What changed, put together.</param>
    /// <param name="on">The day.</param>
    /// <param name="skills">Concepts by number.</param>
    /// <param name="search">What matches.</param>
    /// <param name="document">As the owner sees it.</param>
    /// <param name="scope">As whom.</param>
    public static List<AlertFact> Of(
        List<FactChange> changes, DateOnly on, IReadOnlyDictionary<int, string> skills, StoredSearch search, PercolatedDocument document, AccessScope scope)
    {
        if (changes.Exists(c => c is { Fact: Fact.Presence, Before: null, After: not null }))
            return [new AlertFact(AlertFactKind.Joined, on)];
        if (changes.Exists(c => c.Fact == Fact.Audience && BecameVisible(c, scope.View)))
            return [new AlertFact(AlertFactKind.BecameVisible, on)];
        var reader = new CauseReader(document.Document, on, skills, isClosed: scope.ClosedOf(document.Document.Subject).Contains(document.Document.Id));
        var causes = changes.Where(c => scope.View.Sees(c.Audience)).Select(reader.Read).OfType<AlertCause>().ToList();
        var decisive = causes.Where(c => c.Without is { } without && !search.Matches(new PercolatedDocument(without(document.Document)), scope)).ToList();
        var told = (decisive.Count > 0 ? decisive : causes).ConvertAll(c => c.Fact);
        return told.Count > 0 ? told : [new AlertFact(AlertFactKind.Updated, on)];
    }

    private static bool BecameVisible(FactChange change, View view) => Sees(view, change.After) && !Sees(view, change.Before);

    private static bool Sees(View view, string? audience) => int.TryParse(audience, out var number) && view.Sees((Audience)number);
}
