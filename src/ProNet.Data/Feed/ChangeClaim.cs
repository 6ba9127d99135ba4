namespace ProNet.Data.Feed;

/// <param name="Consumer">Id of the consumer.</param>
/// <param name="Worker">Who claims.</param>
/// <param name="Most">About so many at most.</param>
/// <param name="Now">The present instant, UTC.</param>
public sealed record ChangeClaim(int Consumer, Guid Worker, int Most, DateTime Now);
