using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ProNet.Application.Editing.Parts;

namespace ProNet.Application.Editing;

/// <summary>What an edit did, with what it takes to undo it.</summary>
/// <param name="Items">The items that it changed.</param>
/// <param name="Orders">Keys in the order before the edit, of the parts whose items came, went or moved.</param>
internal sealed record EditRecord(IReadOnlyList<ItemChange> Items, IReadOnlyDictionary<ProfilePart, string[]> Orders)
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public bool IsEmpty => Items.Count == 0 && Orders.Count == 0;

    public static EditRecord Read(string json) => JsonSerializer.Deserialize<EditRecord>(json, Options)!;

    public string Write() => JsonSerializer.Serialize(this, Options);
}
