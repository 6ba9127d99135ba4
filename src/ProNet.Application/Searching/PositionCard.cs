namespace ProNet.Application.Searching;

/// <param name="Title">May be empty.</param>
/// <param name="Organisation">May be empty.</param>
public sealed record PositionCard(string Title, string Organisation);
