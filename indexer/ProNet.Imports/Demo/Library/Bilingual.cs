namespace ProNet.Imports.Demo.Library;

/// <summary>The same in English and in French.</summary>
internal sealed record Bilingual<T>(T En, T Fr)
{
    public T In(string language) => language == "fr" ? Fr : En;
}

/// <summary>Makes <see cref="Bilingual{T}"/>.</summary>
internal static class Bilingual
{
    public static Bilingual<T> Of<T>(Func<string, T> read) => new(read("en"), read("fr"));
}
