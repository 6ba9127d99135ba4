namespace ProNet.Architecture.Tests;

/// <summary>A temporary checkout that breaks a rule on purpose.</summary>
internal sealed class SeededRepository : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("pronet-seeded-");

    public Repository Repository => new(folder.FullName);

    public void AddProject(string area, string name, string items) =>
        Write($"{area}/{name}/{name}.csproj", $"<Project Sdk=\"Microsoft.NET.Sdk\"><ItemGroup>{items}</ItemGroup></Project>");

    public void Write(string relativePath, string text)
    {
        var path = Path.Combine(folder.FullName, relativePath);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    public void Dispose() => folder.Delete(recursive: true);
}
