using ProNet.Domain.Careers;
using ProNet.Domain.Places;
using ProNet.Domain.Profiles;
using ProNet.Lexicon.Certificates;
using ProNet.Lexicon.Places;
using ProNet.Search;
using ProNet.Search.Documents;

namespace ProNet.Indexing.Documents;

/// <summary>What documents of several kinds hold in the same way.</summary>
internal static class DocumentParts
{
    private const int LongestText = 60_000;

    /// <summary>Null when neither words nor a place are known.</summary>
    public static PlaceEntry? Place(Location location) => location switch
    {
        { Place: { } place } => new PlaceEntry(place.Slug, location.Text, place.NameEn, place.NameFr, place.CountryCode, place.Point),
        { Text.Length: > 0 } => new PlaceEntry("", location.Text, "", "", CountryLexicon.OfLocation(location.Text), null, PlaceText.Own(location.Text)),
        _ => null,
    };

    /// <summary>When a position was held. One that ended, nobody says when, is known for its beginning only.</summary>
    public static Period? Held(Position position) => Span(position.Start, position.End, goesOn: position.Current != CurrentState.Ended);

    public static Period? Attended(Education education) => Span(education.Start, education.End, goesOn: false);

    private static Period? Span(PartialDate? start, PartialDate? end, bool goesOn)
    {
        if ((start ?? end) is not { } known)
            return null;
        var last = end?.LastDay ?? (goesOn ? (DateOnly?)null : known.LastDay);
        return last < known.FirstDay ? null : new Period(known.FirstDay, last);
    }

    /// <summary>As much of a long text as is searched; an honest CV is a tenth of it.</summary>
    public static string Beginning(string text) => text.Length <= LongestText ? text : text[..(char.IsHighSurrogate(text[LongestText - 1]) ? LongestText - 1 : LongestText)];

    /// <summary>Certificates and licences that texts name.</summary>
    public static ValueList<string> Certificates(IEnumerable<string> texts)
    {
        var slugs = new List<string>();
        foreach (var text in texts)
            CertificateLexicon.Recognize(text, slugs);
        return slugs.ToValueList();
    }

    public static DateOnly Day(DateTime instant) => DateOnly.FromDateTime(instant);
}
