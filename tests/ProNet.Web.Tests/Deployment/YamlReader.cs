using System.Text.Json.Nodes;
using YamlDotNet.Core;
using YamlDotNet.Serialization;

namespace ProNet.Web.Tests.Deployment;

/// <summary>Reads YAML as JSON, merge keys resolved: one document after another.</summary>
internal static class YamlReader
{
    public static List<JsonObject> Read(string text)
    {
        var parser = new MergingParser(new Parser(new StringReader(text)));
        var deserializer = new DeserializerBuilder().Build();
        var documents = new List<JsonObject>();
        parser.Consume<YamlDotNet.Core.Events.StreamStart>();
        while (parser.Accept<YamlDotNet.Core.Events.DocumentStart>(out _))
            documents.Add((JsonObject)Convert(deserializer.Deserialize(parser))!);
        return documents;
    }

    private static JsonNode? Convert(object? value) => value switch
    {
        null => null,
        IDictionary<object, object?> map => new JsonObject(map.Select(pair => KeyValuePair.Create($"{pair.Key}", Convert(pair.Value)))),
        IEnumerable<object?> list => new JsonArray([.. list.Select(Convert)]),
        _ => JsonValue.Create(System.Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)),
    };
}
