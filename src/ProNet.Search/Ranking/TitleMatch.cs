using ProNet.Search.Schema;

namespace ProNet.Search.Ranking;

/// <summary>A way in which a title may answer a query.</summary>
/// <param name="Field">The field of the title.</param>
/// <param name="Stems">Words that follow each other in it.</param>
/// <param name="Whole">Whether they must be all of it.</param>
/// <param name="Weight">What a document that has it gets.</param>
public sealed record TitleMatch(TextField Field, ValueList<string> Stems, bool Whole, float Weight)
{
    /// <summary>A whole title as one term: its stems with spaces between.</summary>
    public static string Term(IEnumerable<string> stems) => string.Join(' ', stems);
}
