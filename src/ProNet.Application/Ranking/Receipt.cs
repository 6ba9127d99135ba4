using ProNet.Search.Requests;

namespace ProNet.Application.Ranking;

/// <summary>What was shown to somebody, and whether the model says the same again.</summary>
public sealed record Receipt
{
    public required long Id { get; init; }

    public required DateTime At { get; init; }

    public required RankingQuestion Question { get; init; }

    /// <summary>Address of what was asked; empty after who asked was erased.</summary>
    public required string Request { get; init; }

    /// <summary>The member who asked; null for a visitor, and after that member was erased.</summary>
    public required long? ViewerId { get; init; }

    /// <summary>Empty where no model ranked.</summary>
    public required string ModelKey { get; init; }

    /// <summary>Generation of the index that was searched; 0 where none is known.</summary>
    public required long Generation { get; init; }

    /// <summary>In the order shown.</summary>
    public required IReadOnlyList<ReceiptRow> Rows { get; init; }

    /// <summary>Why it cannot be replayed; null when it can.</summary>
    public string? Problem { get; init; }

    /// <summary>Every score is the same, bit by bit.</summary>
    public bool Replays => Problem is null && Rows.All(row => row.IsSame);
}
