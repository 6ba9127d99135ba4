namespace ProNet.Application.Editing;

/// <summary>An edit that is remembered.</summary>
/// <param name="Id">By which it is undone.</param>
/// <param name="At">When.</param>
/// <param name="Lines">What it did.</param>
/// <param name="IsUndo">True when it undid another.</param>
/// <param name="IsUndone">True when another that is remembered undid it.</param>
public sealed record HistoryEntry(long Id, DateTime At, IReadOnlyList<HistoryLine> Lines, bool IsUndo, bool IsUndone);
