using ProNet.Search.Analysis;
using ProNet.Search.Schema;

namespace ProNet.Search.Ranking;

/// <summary>A way in which a title may answer a query.</summary>
/// <param name="Field">The field of the title.</param>
/// <param name="Stems">Words that follow each other in it.</param>
/// <param name="Whole">Whether they must be all of it.</param>
/// <param name="Weight">What a document that has it gets.</param>
public sealed record TitleMatch(TextField Field, ValueList<string> Stems, bool Whole, float Weight)
{
    /// <summary>
    /// A whole title as one term: its stems with spaces between. What was translated word by word has neither order nor little words that could be trusted, nor a word for how
    /// senior somebody is: there it is the other words, each once, in the order of the alphabet. Empty where nothing is left.
    /// </summary>
    /// <param name="field">The field of the title.</param>
    /// <param name="stems">Its words.</param>
    public static string Term(TextField field, IEnumerable<string> stems)
    {
        ArgumentNullException.ThrowIfNull(field);
        return string.Join(' ', field.Tier == FieldTier.Translation
            ? stems.Where(stem => !LittleWords.Has(stem) && !TitleTerms.IsTerm(stem)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            : stems);
    }
}
