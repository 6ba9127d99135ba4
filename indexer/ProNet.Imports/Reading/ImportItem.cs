namespace ProNet.Imports.Reading;

/// <summary>A record read from a file, or the reason why it could not be.</summary>
/// <param name="File">Name of the file.</param>
/// <param name="Line">Line on which the record starts, 1 first; 0 for the file as a whole.</param>
/// <param name="Key">Source and id of the record, for telling duplicates; empty when unknown.</param>
/// <param name="Value">The record; null when rejected.</param>
/// <param name="Reason">A sentence when rejected; empty otherwise.</param>
internal sealed record ImportItem<T>(string File, long Line, string Key, T? Value, string Reason)
    where T : class
{
    public static ImportItem<T> Accepted(string file, long line, string key, T value) => new(file, line, key, value, "");

    public static ImportItem<T> Rejected(string file, long line, string reason, string key = "") => new(file, line, key, null, reason);
}
