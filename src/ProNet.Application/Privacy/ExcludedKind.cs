namespace ProNet.Application.Privacy;

/// <summary>What an exclusion names.</summary>
public enum ExcludedKind
{
    /// <summary>By the handle, or the address of the page.</summary>
    Member,

    /// <summary>By the name in its address, or the name itself.</summary>
    Organisation,

    /// <summary>Of e-mail addresses.</summary>
    Domain,
}
