using System.Text.Json;
using System.Text.Json.Serialization;
using ProNet.Domain.Careers;

namespace ProNet.Resumes.Drafting;

/// <summary>Drafts as JSON, in which they are kept until their person has looked at them.</summary>
public static class DraftText
{
    private static readonly JsonSerializerOptions Options = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Converters = { new DateConverter() },
    };

    public static string Write(CareerDraft draft) => JsonSerializer.Serialize(draft, Options);

    /// <exception cref="JsonException">The text was not written by <see cref="Write"/>.</exception>
    public static CareerDraft Read(string text) => JsonSerializer.Deserialize<CareerDraft>(text, Options) ?? new CareerDraft();

    /// <summary>In its storable form, which keeps what is not known unknown.</summary>
    private sealed class DateConverter : JsonConverter<PartialDate>
    {
        public override PartialDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            try
            {
                return PartialDate.FromPacked(reader.GetInt32());
            }
            catch (Exception e) when (e is ArgumentOutOfRangeException or FormatException or InvalidOperationException)
            {
                throw new JsonException("This is no date.", e);
            }
        }

        public override void Write(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Packed);
    }
}
