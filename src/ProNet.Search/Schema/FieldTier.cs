namespace ProNet.Search.Schema;

/// <summary>How much a match in a field says about relevance; the weight of each tier is the adapter's affair, its order is not.</summary>
public enum FieldTier
{
    /// <summary>What somebody or something is called.</summary>
    Identity,

    /// <summary>Present title, headline, listed skills.</summary>
    Headline,

    /// <summary>Past titles, organisations, schools, places.</summary>
    Fact,

    /// <summary>Running text.</summary>
    Prose,
}
