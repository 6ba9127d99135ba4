using System.Text.Json;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProNet.Domain.Profiles;

namespace ProNet.Data;

/// <summary>Who may see which section, as one JSON column: <c>{}</c> where the owner decided nothing, which is nearly everywhere.</summary>
internal static class FactAudiencesConversion
{
    public static PropertyBuilder<FactAudiences> HasJsonConversion(this PropertyBuilder<FactAudiences> property) =>
        property.HasConversion(audiences => Write(audiences), json => Read(json));

    private static string Write(FactAudiences audiences) => audiences == FactAudiences.Default ? "{}" : JsonSerializer.Serialize(audiences, JsonSerializerOptions.Default);

    private static FactAudiences Read(string json) =>
        json == "{}" ? FactAudiences.Default : JsonSerializer.Deserialize<FactAudiences>(json, JsonSerializerOptions.Default) ?? FactAudiences.Default;
}
