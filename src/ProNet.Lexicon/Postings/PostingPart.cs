namespace ProNet.Lexicon.Postings;

/// <summary>What a line of a posting says of the one who is sought.</summary>
public enum PostingPart
{
    /// <summary>What the work is, or nothing in particular: needed to do it.</summary>
    Work,

    /// <summary>What is asked for, under a heading that says so.</summary>
    Asked,

    /// <summary>What is welcome.</summary>
    Nice,

    /// <summary>Nothing: the organisation, what it offers, what the law has it say.</summary>
    Aside,
}
