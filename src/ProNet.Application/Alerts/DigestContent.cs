using ProNet.Search;

namespace ProNet.Application.Alerts;

/// <summary>What a digest says at this moment, before words.</summary>
/// <param name="DigestId">Its number.</param>
/// <param name="Recipient">Whom it is for.</param>
/// <param name="Sections">One for each search with something to tell, in their owner's order.</param>
public sealed record DigestContent(long DigestId, DigestRecipient Recipient, ValueList<DigestSection> Sections)
{
    /// <summary>Lines that a mail has room for, of all its searches together; the pages behind its links show all.</summary>
    public const int MostItems = 200;

    /// <summary>Sections that there is room for, the first ones; of the others the mail says how many they are.</summary>
    public int Shown => Math.Min(Sections.Count, Room);

    /// <summary>Searches that do not tell now and will later: their hits go to a later digest.</summary>
    public ValueList<long> Held { get; init; } = [];

    /// <summary>Hits that it does not tell, because their subject is not there for its reader or matches no more; who was reviewed is not among them.</summary>
    public ValueList<long> Untold { get; init; } = [];

    /// <summary>Digests in a row before this one of which no link was followed; 0 where nothing is to be offered for that.</summary>
    public int Ignored { get; init; }

    private int Room { get; init; } = int.MaxValue;

    /// <summary>Everything that is told.</summary>
    public int Total => Sections.Sum(s => s.Total);

    /// <summary>The same with fewer lines. Each search has one before any has two, and so on; nothing that is counted changes.</summary>
    /// <param name="most">Lines of all sections together; searches beyond so many show no section, save the first.</param>
    public DigestContent With(int most)
    {
        var room = Math.Max(most, 1);
        var shown = Math.Min(Sections.Count, room);
        var (counts, left, wasDealt) = (new int[shown], most, true);
        while (left > 0 && wasDealt)
        {
            wasDealt = false;
            for (var i = 0; i < shown && left > 0; i++)
            {
                if (counts[i] == Sections[i].Items.Count)
                    continue;
                counts[i]++;
                left--;
                wasDealt = true;
            }
        }

        return this with { Room = room, Sections = Sections.Select((s, i) => s with { Items = s.Items.Take(i < shown ? counts[i] : 0).ToValueList() }).ToValueList() };
    }
}
