namespace ProNet.Search.Lexicon;

/// <summary>A concept that documents carry by its code, and never by the words of its labels.</summary>
/// <param name="Kind">What it is of.</param>
/// <param name="Slug">Facet value and address part.</param>
/// <param name="LabelEn">English label.</param>
/// <param name="LabelFr">French label.</param>
public sealed record ConceptEntry(ConceptKind Kind, string Slug, string LabelEn, string LabelFr)
{
    public string Label(string language) => language == "fr" ? LabelFr : LabelEn;
}
