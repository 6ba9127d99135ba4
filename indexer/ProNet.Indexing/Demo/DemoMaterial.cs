using System.Text.Json;

namespace ProNet.Indexing.Demo;

/// <summary>The words that the demo is made of, embedded in this assembly.</summary>
internal static class DemoMaterial
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static IReadOnlyList<Occupation> Occupations { get; } = Read<Occupation[]>("occupations.json");

    public static DemoNames Names { get; } = Read<DemoNames>("names.json");

    private static T Read<T>(string file)
    {
        using var stream = typeof(DemoMaterial).Assembly.GetManifestResourceStream(typeof(DemoMaterial), file)
            ?? throw new InvalidOperationException($"The resource {file} is missing from this build.");
        return JsonSerializer.Deserialize<T>(stream, Options) ?? throw new InvalidOperationException($"The resource {file} is empty.");
    }
}
