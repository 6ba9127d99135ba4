using System.Text.Json;
using Lucene.Net.Store;

namespace ProNet.Search.Lucene.Storage;

/// <summary>What goes wrong with files, as sentences that say what to do.</summary>
internal static class EngineErrors
{
    public static SearchEngineUnavailableException NoActiveGeneration() =>
        new("No generation of the search index is active; run `rebuild`.");

    public static SearchEngineUnavailableException Missing(long generation, string folder) =>
        new($"Generation {generation} of the search index is missing from {folder}; run `rebuild`.");

    public static SearchEngineUnavailableException Unreadable(string folder, Exception cause) =>
        new($"The search index in {folder} cannot be read ({cause.Message.TrimEnd('.')}); run `rebuild`, the store is not affected.", cause) { IsDamage = true };

    public static SearchEngineUnavailableException Unwritable(string folder, Exception cause) => cause is LockObtainFailedException
        ? new($"Another process is writing the search index in {folder}; stop it, or let it do the writing.", cause)
        : new(
            $"The search index in {folder} cannot be written ({cause.Message.TrimEnd('.')}); free disk space or repair the folder and try again, "
            + "or run `rebuild` if it stays so.",
            cause);

    /// <summary>
    /// True for anything a damaged or vanished file makes Lucene throw: besides I/O errors these are null references and index errors deep in its
    /// decoders, so nothing but a cancellation and our own sentence is let through.
    /// </summary>
    public static bool IsDamage(Exception exception) => exception is not (OperationCanceledException or SearchEngineUnavailableException or SearchTimeLimitException or OutOfMemoryException);

    /// <summary>
    /// True for what a file that was damaged or cut short after it was opened makes a search throw: I/O errors, documents that are no JSON any more, and anything
    /// that comes out of Lucene itself. Errors of a request come out of this program alone.
    /// </summary>
    public static bool IsDamageOfReading(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or JsonException
        || (IsDamage(exception) && exception.StackTrace?.Contains(" Lucene.Net.", StringComparison.Ordinal) == true);
}
