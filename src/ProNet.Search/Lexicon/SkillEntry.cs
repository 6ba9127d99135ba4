namespace ProNet.Search.Lexicon;

/// <param name="Slug">Facet value and address part.</param>
/// <param name="LabelEn">English label.</param>
/// <param name="LabelFr">French label.</param>
/// <param name="Aliases">Other spellings in any language.</param>
public sealed record SkillEntry(string Slug, string LabelEn, string LabelFr, ValueList<string> Aliases)
{
    public string Label(string language) => language == "fr" ? LabelFr : LabelEn;
}
