namespace ProNet.Search.Lexicon;

/// <summary>Places by name. Implementations are immutable snapshots and safe to share.</summary>
public interface IGazetteer
{
    /// <summary>Centres for a place as written (name in any language, or slug), most populous first; empty when unknown.</summary>
    /// <param name="placeText">Such as <c>Québec</c>, <c>quebec</c> or <c>paris-fr</c>.</param>
    /// <param name="language">Two-letter language for the labels.</param>
    ValueList<GeoCentre> Find(string placeText, string language);
}
