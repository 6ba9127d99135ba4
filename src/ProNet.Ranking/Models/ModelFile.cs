using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text.Json;
using ProNet.Ranking.Features;

namespace ProNet.Ranking.Models;

/// <summary>
/// A model as a file: eight letters, the version of the format, a header in JSON that a person can read (schema, window of the data, metrics), the arrays of the trees in the byte order of
/// Intel, and the SHA-256 of everything before it. Nothing of ML.NET is in it, so that reading one runs no code of the file.
/// </summary>
public static class ModelFile
{
    private const int FormatVersion = 1;
    private const int LargestFile = 256 << 20;
    private const int ChecksumLength = 32;

    /// <summary>A header that lacks something is refused where it is read, and not where it is missed.</summary>
    private static readonly JsonSerializerOptions Strict = new() { RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true };

    private static readonly byte[] Magic = "PRONETRK"u8.ToArray();

    /// <summary>Writes beside the file and then renames: who reads sees the old model or the new one, whatever ends the process.</summary>
    /// <exception cref="IOException">The folder cannot be written to.</exception>
    public static async Task WriteAsync(string path, RankingModel model, CancellationToken cancellationToken = default)
    {
        var bytes = ToBytes(model);
        var beside = $"{path}.{Guid.NewGuid():N}.new";
        try
        {
            await using (var stream = new FileStream(beside, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                await stream.WriteAsync(bytes, cancellationToken);
                stream.Flush(flushToDisk: true);
            }

            File.Move(beside, path, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }

    /// <summary>Reads a model, or says in a sentence why the file holds none that answers the question.</summary>
    /// <param name="path">The file.</param>
    /// <param name="expected">The schema that candidates are described by.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async Task<ModelReading> ReadAsync(string path, FeatureSchema expected, CancellationToken cancellationToken = default)
    {
        try
        {
            var file = new FileInfo(path);
            if (!file.Exists)
                return ModelReading.Refused($"There is no model at {path}.");
            if (file.Length > LargestFile)
                return ModelReading.Refused($"{path} is larger than any model ({LargestFile >> 20} MB).");
            return FromBytes(await File.ReadAllBytesAsync(path, cancellationToken), path, expected);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return ModelReading.Refused($"{path} cannot be read: {e.Message}");
        }
    }

    /// <summary>What names a file: the SHA-256 of its bytes, the first 16 hexadecimal digits.</summary>
    public static string KeyOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 8));

    /// <summary>The file of a model.</summary>
    public static byte[] ToBytes(RankingModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        var trees = model.Trees;
        var header = JsonSerializer.SerializeToUtf8Bytes(new Header(
            model.Schema.Name, model.Schema.Version, [.. model.Schema.Features], model.Card, model.Bias, trees.TreeCount, trees.Nodes.Length, model.Linear is not null));
        using var stream = new MemoryStream();
        stream.Write(Magic);
        Write(stream, [FormatVersion, header.Length]);
        stream.Write(header);
        foreach (var tree in trees.Trees)
            Write(stream, [tree.Root]);
        foreach (var node in trees.Nodes)
            Write(stream, [BitConverter.SingleToInt32Bits(node.Threshold), node.Feature, node.Left]);
        Write(stream, trees.Values);
        Write(stream, trees.Covers);
        if (model.Linear is { } linear)
        {
            Write(stream, linear.Weights);
            Write(stream, linear.Means);
        }

        stream.Write(SHA256.HashData(stream.GetBuffer().AsSpan(0, (int)stream.Length)));
        return stream.ToArray();
    }

    /// <summary>As <see cref="ReadAsync"/>, of a file that was read.</summary>
    /// <param name="bytes">All of it.</param>
    /// <param name="path">What a refusal calls it.</param>
    /// <param name="expected">The schema that candidates are described by.</param>
    public static ModelReading FromBytes(byte[] bytes, string path, FeatureSchema expected)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentNullException.ThrowIfNull(expected);
        if (bytes.Length < Magic.Length + 8 + ChecksumLength || !bytes.AsSpan(0, Magic.Length).SequenceEqual(Magic))
            return ModelReading.Refused($"{path} is no model of ProNet.");
        var version = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(Magic.Length));
        if (version != FormatVersion)
            return ModelReading.Refused($"{path} is written in version {version} of the format, and this program reads version {FormatVersion}. Train the model again.");
        if (!SHA256.HashData(bytes.AsSpan(0, bytes.Length - ChecksumLength)).AsSpan().SequenceEqual(bytes.AsSpan(bytes.Length - ChecksumLength)))
            return ModelReading.Refused($"{path} is damaged: its checksum does not fit.");

        try
        {
            var model = Parse(bytes.AsSpan(0, bytes.Length - ChecksumLength));
            return model.Schema.Equals(expected) ? ModelReading.Of(model) : ModelReading.Refused($"{path} {Difference(model.Schema, expected)}");
        }
        catch (Exception e) when (e is InvalidDataException or JsonException or ArgumentException or ForbiddenFeatureException)
        {
            return ModelReading.Refused($"{path} holds no usable model: {e.Message}");
        }
    }

    private static RankingModel Parse(ReadOnlySpan<byte> bytes)
    {
        var length = BinaryPrimitives.ReadInt32LittleEndian(bytes[(Magic.Length + 4)..]);
        var rest = bytes[(Magic.Length + 8)..];
        if (length < 0 || length > rest.Length)
            throw new InvalidDataException("The header is longer than the file.");
        var header = JsonSerializer.Deserialize<Header>(rest[..length], Strict) ?? throw new InvalidDataException("The header is empty.");
        rest = rest[length..];
        var features = header.Features.Length;
        if (header.Trees < 0 || header.Nodes < header.Trees || rest.Length != (4L * header.Trees) + (28L * header.Nodes) + (header.Linear ? 16L * features : 0))
            throw new InvalidDataException("The arrays are not as long as the header says.");

        var roots = Integers(ref rest, header.Trees);
        var parts = Integers(ref rest, header.Nodes * 3);
        var nodes = new TreeNode[header.Nodes];
        for (var i = 0; i < nodes.Length; i++)
            nodes[i] = new TreeNode(BitConverter.Int32BitsToSingle(parts[i * 3]), parts[(i * 3) + 1], parts[(i * 3) + 2]);
        var trees = TreeEnsemble.Create(features, nodes, Doubles(ref rest, header.Nodes), Doubles(ref rest, header.Nodes), roots);
        var linear = header.Linear ? new LinearTerms(Doubles(ref rest, features), Doubles(ref rest, features)) : null;
        return new RankingModel(new FeatureSchema(header.Schema, header.SchemaVersion, header.Features), trees, linear, header.Bias, header.Card);
    }

    private static string Difference(FeatureSchema found, FeatureSchema expected)
    {
        if (found.Name != expected.Name || found.Version != expected.Version)
            return $"is for the schema {found}, and {expected} is asked for.";
        var lacking = expected.Features.Except(found.Features).ToList();
        return lacking.Count > 0
            ? $"was trained without the feature {lacking[0]}{(lacking.Count > 1 ? $" and {lacking.Count - 1} more" : "")} of {expected}."
            : $"has the features of {expected} in another order, or others beside them.";
    }

    private static void Write(MemoryStream stream, ReadOnlySpan<int> values)
    {
        Span<byte> bytes = stackalloc byte[4];
        foreach (var value in values)
        {
            BinaryPrimitives.WriteInt32LittleEndian(bytes, value);
            stream.Write(bytes);
        }
    }

    private static void Write(MemoryStream stream, ReadOnlySpan<double> values)
    {
        Span<byte> bytes = stackalloc byte[8];
        foreach (var value in values)
        {
            BinaryPrimitives.WriteDoubleLittleEndian(bytes, value);
            stream.Write(bytes);
        }
    }

    private static int[] Integers(ref ReadOnlySpan<byte> bytes, int count)
    {
        var values = new int[count];
        for (var i = 0; i < count; i++)
            values[i] = BinaryPrimitives.ReadInt32LittleEndian(bytes[(i * 4)..]);
        bytes = bytes[(count * 4)..];
        return values;
    }

    private static double[] Doubles(ref ReadOnlySpan<byte> bytes, int count)
    {
        var values = new double[count];
        for (var i = 0; i < count; i++)
            values[i] = BinaryPrimitives.ReadDoubleLittleEndian(bytes[(i * 8)..]);
        bytes = bytes[(count * 8)..];
        return values;
    }

    private sealed record Header(string Schema, int SchemaVersion, string[] Features, ModelCard Card, double Bias, int Trees, int Nodes, bool Linear);
}
