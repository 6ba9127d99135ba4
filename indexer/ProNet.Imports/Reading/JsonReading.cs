namespace ProNet.Imports.Reading;

/// <summary>What a mapping made of a JSON object: a record, or a reason against it.</summary>
internal readonly record struct JsonReading<T>(string Key, T? Value, string Reason)
    where T : class
{
    public static JsonReading<T> Of(string key, T value) => new(key, value, "");

    public static JsonReading<T> Rejected(string reason, string key = "") => new(key, null, reason);
}
