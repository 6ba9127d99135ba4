using System.Text.Json;
using ProNet.Ranking.Features;
using ProNet.Ranking.Models;

namespace ProNet.Application.Ranking;

/// <summary>
/// Model files, each under its key, and one small file that says which of them rank: hosts look at its date, which costs no statement. A file is written beside and renamed; a key names its bytes,
/// so that none is ever changed.
/// </summary>
public sealed class ModelFolder(RankingOptions options)
{
    private const string Extension = ".model";

    private string ChoicesPath => Path.Combine(options.ModelFolder, "served.json");

    /// <summary>Changes whenever the choice of models does.</summary>
    public (DateTime At, long Length) Stamp => new FileInfo(ChoicesPath) is { Exists: true } file ? (file.LastWriteTimeUtc, file.Length) : default;

    /// <summary>Keeps the bytes of a model, unless they are there.</summary>
    /// <returns>Their key.</returns>
    /// <exception cref="IOException">The folder cannot be written to.</exception>
    public string Keep(byte[] bytes)
    {
        var key = ModelFile.KeyOf(bytes);
        var path = PathOf(key);
        if (!File.Exists(path) || ModelFile.KeyOf(File.ReadAllBytes(path)) != key)
            Write(path, bytes);
        return key;
    }

    /// <summary>The model of a key, or the sentence that says why there is none.</summary>
    public ModelReading Read(string key, FeatureSchema schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        if (!IsKey(key))
            return ModelReading.Refused($"'{key}' names no model.");
        var path = PathOf(key);
        try
        {
            if (!File.Exists(path))
                return ModelReading.Refused($"There is no model at {path}.");
            var bytes = File.ReadAllBytes(path);
            return ModelFile.KeyOf(bytes) == key ? ModelFile.FromBytes(bytes, path, schema) : ModelReading.Refused($"{path} is damaged: it is not what its name says.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return ModelReading.Refused($"{path} cannot be read: {e.Message}");
        }
    }

    /// <summary>By question; nothing where nobody has chosen yet.</summary>
    /// <exception cref="InvalidDataException">The file says nothing that can be understood.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public IReadOnlyDictionary<string, ModelChoice> ReadChoices()
    {
        try
        {
            return File.Exists(ChoicesPath) ? JsonSerializer.Deserialize<Dictionary<string, ModelChoice>>(File.ReadAllBytes(ChoicesPath)) ?? [] : [];
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"{ChoicesPath} is damaged: {e.Message}", e);
        }
    }

    /// <exception cref="IOException">The folder cannot be written to.</exception>
    public void WriteChoices(IReadOnlyDictionary<string, ModelChoice> choices) => Write(ChoicesPath, JsonSerializer.SerializeToUtf8Bytes(choices));

    /// <summary>Removes files that nothing names any more, and what a process that died had begun; young ones stay, because they may be about to be named.</summary>
    /// <returns>How many.</returns>
    public int Remove(IReadOnlySet<string> named, DateTime before)
    {
        ArgumentNullException.ThrowIfNull(named);
        if (!Directory.Exists(options.ModelFolder))
            return 0;
        var removed = 0;
        foreach (var file in new DirectoryInfo(options.ModelFolder).EnumerateFiles())
        {
            var isModel = file.Extension == Extension && IsKey(Path.GetFileNameWithoutExtension(file.Name));
            if ((isModel ? !named.Contains(Path.GetFileNameWithoutExtension(file.Name)) : file.Extension == ".new") && file.LastWriteTimeUtc < before)
            {
                file.Delete();
                removed++;
            }
        }

        return removed;
    }

    private static bool IsKey(string? key) => key is { Length: 16 } && key.All(char.IsAsciiHexDigitLower);

    private string PathOf(string key) => Path.Combine(options.ModelFolder, key + Extension);

    private void Write(string path, byte[] bytes)
    {
        Directory.CreateDirectory(options.ModelFolder);
        var beside = $"{path}.{Guid.NewGuid():N}.new";
        try
        {
            using (var stream = new FileStream(beside, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                stream.Write(bytes);
                stream.Flush(flushToDisk: true);
            }

            File.Move(beside, path, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }
}
