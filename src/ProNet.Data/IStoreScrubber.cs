namespace ProNet.Data;

/// <summary>Removes what is left in the files of the store of rows that were deleted.</summary>
public interface IStoreScrubber
{
    /// <returns>False when readers were in the way; to be tried again.</returns>
    Task<bool> ScrubAsync(CancellationToken cancellationToken);
}
