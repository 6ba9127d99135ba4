namespace ProNet.Search.Schema;

/// <summary>Where a match says how much about relevance; <see cref="FieldWeights"/> says how much.</summary>
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

    /// <summary>What a title would be in the other language: nobody wrote it.</summary>
    Translation,
}
