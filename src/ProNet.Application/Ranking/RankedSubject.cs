namespace ProNet.Application.Ranking;

/// <summary>Somebody or something of the window, as the viewer sees it.</summary>
/// <param name="Subject">With what its features are made of.</param>
/// <param name="Score">What the engine gave.</param>
/// <param name="Today">The day that ages count from.</param>
internal sealed record RankedSubject<T>(T Subject, double Score, DateOnly Today)
    where T : ISubject;
