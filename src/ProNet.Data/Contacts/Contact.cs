using ProNet.Domain.Profiles;

namespace ProNet.Data.Contacts;

/// <summary>That two members are contacts, or that one of them asked to be. One row for each pair, whoever asked.</summary>
public sealed class Contact
{
    public long Id { get; set; }

    /// <summary>The one of the two with the smaller number.</summary>
    public long FirstId { get; set; }

    public long SecondId { get; set; }

    /// <summary>Which of the two asked last.</summary>
    public long AskedById { get; set; }

    public DateTime AskedAt { get; set; }

    /// <summary>Since when they are contacts; null while it is only asked.</summary>
    public DateTime? AcceptedAt { get; set; }

    /// <summary>When whoever was asked declined; null otherwise. Whoever asked goes on reading that it waits: a no is told to nobody.</summary>
    public DateTime? DeclinedAt { get; set; }

    /// <summary>When whoever asked took it back after it was declined. The row stays, so that asking again is not read by who said no.</summary>
    public DateTime? WithdrawnAt { get; set; }

    /// <summary>The member with the smaller number.</summary>
    public Member? First { get; set; }

    public Member? Second { get; set; }

    /// <summary>Nothing between two members yet, whom one of them asks.</summary>
    public static Contact Between(long asking, long asked, DateTime at) =>
        new() { FirstId = Math.Min(asking, asked), SecondId = Math.Max(asking, asked), AskedById = asking, AskedAt = at };
}
