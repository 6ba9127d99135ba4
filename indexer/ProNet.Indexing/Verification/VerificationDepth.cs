namespace ProNet.Indexing.Verification;

/// <summary>How closely index and store are compared.</summary>
public enum VerificationDepth
{
    /// <summary>Ids and versions; quick.</summary>
    Versions,

    /// <summary>Every document is built again and its digest compared.</summary>
    Content,
}
