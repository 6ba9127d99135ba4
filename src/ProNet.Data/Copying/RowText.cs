using System.Text.Json;
using System.Text.Json.Serialization;

namespace ProNet.Data.Copying;

/// <summary>A row with what belongs to it as text to compare: the same on every database.</summary>
internal static class RowText
{
    private static readonly JsonSerializerOptions Options = new() { Converters = { new Microseconds(), new OffsetMicroseconds() }, ReferenceHandler = ReferenceHandler.IgnoreCycles };

    public static string Of<T>(T row) => JsonSerializer.Serialize(row, Options);

    public static byte[] Utf8<T>(T row) => JsonSerializer.SerializeToUtf8Bytes(row, Options);

    /// <summary>PostgreSQL keeps instants to the microsecond, SQLite to the tenth of one.</summary>
    private sealed class Microseconds : JsonConverter<DateTime>
    {
        public override DateTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException("Rows are only written.");

        public override void Write(Utf8JsonWriter writer, DateTime value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Ticks / TimeSpan.TicksPerMicrosecond);
    }

    private sealed class OffsetMicroseconds : JsonConverter<DateTimeOffset>
    {
        public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException("Rows are only written.");

        public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
            writer.WriteNumberValue(value.UtcTicks / TimeSpan.TicksPerMicrosecond);
    }
}
