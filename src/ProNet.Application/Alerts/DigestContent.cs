using ProNet.Search;

namespace ProNet.Application.Alerts;

/// <summary>What a digest says at this moment, before words.</summary>
/// <param name="DigestId">Its number.</param>
/// <param name="Recipient">Whom it is for.</param>
/// <param name="Sections">One for each search with something to tell, in their owner's order.</param>
public sealed record DigestContent(long DigestId, DigestRecipient Recipient, ValueList<DigestSection> Sections)
{
    /// <summary>Searches that do not tell now and will later: their hits go to a later digest.</summary>
    public ValueList<long> Held { get; init; } = [];

    /// <summary>Digests in a row before this one of which no link was followed; 0 where nothing is to be offered for that.</summary>
    public int Ignored { get; init; }

    /// <summary>Everything that is told.</summary>
    public int Total => Sections.Sum(s => s.Total);
}
