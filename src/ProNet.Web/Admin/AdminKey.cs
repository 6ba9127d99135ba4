using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using ProNet.Hosting.Configuration;

namespace ProNet.Web.Admin;

/// <summary>
/// The secret that opens administration until there are accounts. It lies in the data folder, readable by whom the host runs as, and is the same for all hosts
/// that share the folder; a new one is made when the file is removed and the host starts again.
/// </summary>
internal sealed class AdminKey
{
    private const int Bytes = 32;

    private readonly byte[] key;

    private AdminKey(string text)
    {
        Text = text;
        key = Encoding.UTF8.GetBytes(text);
        Pass = Base64Url.EncodeToString(HMACSHA256.HashData(key, "pronet administration"u8));
    }

    /// <summary>The secret itself, as in the link.</summary>
    public string Text { get; }

    /// <summary>What the cookie holds: it shows that the secret was known, and does not tell it.</summary>
    public string Pass { get; }

    /// <exception cref="ConfigurationException">The file cannot be read or written, or holds too little to be a secret.</exception>
    public static AdminKey Read(string file)
    {
        try
        {
            if (!File.Exists(file))
                Create(file);
            var text = File.ReadAllText(file).Trim();
            return Base64Url.IsValid(text, out var length) && length >= Bytes
                ? new AdminKey(text)
                : throw new ConfigurationException($"{file} holds no key of administration: remove it, and the next start makes a new one.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ConfigurationException($"{file} is the key of administration and cannot be used: {e.Message}");
        }
    }

    public bool IsKey(string? given) => Matches(given, key);

    public bool IsPass(string? given) => Matches(given, Encoding.UTF8.GetBytes(Pass));

    /// <summary>Takes as long whatever is wrong with what is given.</summary>
    private static bool Matches(string? given, byte[] right) =>
        CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(given ?? "")), SHA256.HashData(right));

    /// <summary>Whole at once or not at all; of several hosts that start together, one makes it.</summary>
    private static void Create(string file)
    {
        var half = $"{file}.{Guid.NewGuid():N}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var stream = new FileStream(half, options))
            stream.Write(Encoding.UTF8.GetBytes(Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes))));
        try
        {
            File.Move(half, file, overwrite: false);
        }
        catch (IOException) when (File.Exists(file))
        {
            File.Delete(half);
        }
    }
}
