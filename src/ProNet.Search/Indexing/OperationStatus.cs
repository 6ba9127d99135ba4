namespace ProNet.Search.Indexing;

public enum OperationStatus
{
    /// <summary>Durable and visible.</summary>
    Applied,

    /// <summary>The index already holds this version or a later one; nothing to do.</summary>
    Superseded,

    /// <summary>This document cannot be indexed; retrying without a change will not help.</summary>
    Rejected,
}
