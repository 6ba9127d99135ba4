namespace ProNet.Data;

/// <summary>Notices commits to the store, of this process and of others, without asking the database. Only a hint: whoever waits looks now and then anyway.</summary>
public interface IStoreWatch
{
    /// <summary>Grows when something may have been committed. Read it before looking at the store, so that nothing falls between.</summary>
    long Seen { get; }

    /// <summary>Says that this process committed something.</summary>
    void Notice();

    /// <summary>Waits for a commit.</summary>
    /// <param name="seen">What <see cref="Seen"/> was; returns at once when it is something else already.</param>
    /// <param name="atMost">How long.</param>
    /// <param name="otherwise">How long where commits of others cannot be noticed at this moment.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    Task WaitAsync(long seen, TimeSpan atMost, TimeSpan otherwise, CancellationToken cancellationToken);
}
