using ProNet.Search.Querying;

namespace ProNet.Components.Language;

/// <summary>Puts a clause of the query in words: what you see is what runs.</summary>
public static class ChipText
{
    public static string Of(QueryChip chip, Wording words)
    {
        ArgumentNullException.ThrowIfNull(chip);
        ArgumentNullException.ThrowIfNull(words);
        var what = chip.Kind switch
        {
            QueryChipKind.Phrase => words.Search.Quote(chip.Text),
            QueryChipKind.Prefix => $"{words.Search.BeginsWith} {chip.Text.TrimEnd('*')}",
            QueryChipKind.Fuzzy => $"{words.Search.CloseTo} {chip.Text}",
            QueryChipKind.SomeOf => $"{words.Search.SomeOf} {chip.Text}",
            QueryChipKind.Near when chip.Node is NearNode near => Near(near.PlaceText, near.Km, near.OrRemote, words),
            _ => chip.Text,
        };
        return chip switch
        {
            { Field: null } or { Kind: QueryChipKind.Near } => what,
            { Kind: QueryChipKind.Range } => $"{FieldName(chip.Field, words)} {what}",
            { Kind: QueryChipKind.Nested } => words.Search.OfOne(FieldName(chip.Field, words), what),
            { Kind: QueryChipKind.Word } => $"{FieldName(chip.Field, words)} {words.Search.Quote(what)}",
            _ => $"{FieldName(chip.Field, words)} {what}",
        };
    }

    public static string Near(string place, double km, bool orRemote, Wording words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var near = words.Search.NearPlace(place, km.ToString("0.#", words.Culture));
        return orRemote ? $"{near} {words.Search.AlsoRemote}" : near;
    }

    /// <summary>Fields of the grammar and of the schema, as people call them.</summary>
    public static string FieldName(string field, Wording words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words.Facets.Field(field);
    }
}
