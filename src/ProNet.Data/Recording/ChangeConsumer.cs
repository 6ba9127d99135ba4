namespace ProNet.Data.Recording;

/// <summary>Somebody who takes every change, each at a pace of its own. As long as the row is there, changes wait for it.</summary>
public sealed class ChangeConsumer
{
    /// <summary>The consumer that finds what saved searches newly match; begins with the first worker.</summary>
    public const string Alerts = "alerts";

    /// <summary>The consumer that keeps the search index: registered with the tables, so that it misses nothing.</summary>
    public const string SearchIndex = "search-index";

    public int Id { get; set; }

    /// <summary>Unique, such as <c>search-index</c>.</summary>
    public required string Name { get; set; }

    /// <summary>Changes up to this id are none of its concern: it has taken them, or they are older than its registration. Later ones may be taken as well.</summary>
    public long Position { get; set; }

    public DateTime RegisteredAt { get; set; }

    /// <summary>When a process last worked for it, to the day or so; one that nobody works for any more is let go.</summary>
    public DateTime SeenAt { get; set; }
}
