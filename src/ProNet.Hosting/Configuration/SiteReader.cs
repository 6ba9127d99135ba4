using System.Net;
using Microsoft.AspNetCore.Http;

namespace ProNet.Hosting.Configuration;

/// <summary>Reads what the site is called, and who stands before it.</summary>
internal sealed class SiteReader(ProNetSettings settings)
{
    /// <summary>Shorter ones are in anybody's password.</summary>
    private const int ShortestWord = 4;

    private static readonly string[] LocalNames = ["localhost", "127.0.0.1", "[::1]"];

    /// <exception cref="ConfigurationException">It is no address of a whole site.</exception>
    public Uri? BaseAddress() => settings.BaseAddress is not { Length: > 0 } value ? null
        : Uri.TryCreate(value, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address is { AbsolutePath: "/", Query: "", Fragment: "", UserInfo: "" }
            ? address
            : throw Wrong("BaseAddress", value, "an address such as https://people.example, without a path");

    /// <summary>Names of this site: those of this machine, those it listens on, that of the base address, and those configured.</summary>
    /// <param name="urls">Where it listens, separated by semicolons.</param>
    /// <exception cref="ConfigurationException">One is no host name.</exception>
    public IReadOnlyList<string> Hosts(string urls)
    {
        var named = List(settings.Hosts);
        if (named.FirstOrDefault(host => !IsHost(host)) is { } wrong)
            throw new ConfigurationException($"ProNet:Hosts contains '{wrong}', which is not the name of a host such as people.example or *.people.example, without scheme and port.");
        var listening = urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(url => BindingAddress.Parse(url).Host);
        return [.. LocalNames.Concat(listening.Where(IsHost)).Append(BaseAddress()?.Host).OfType<string>().Concat(named).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>Proxies that are believed.</summary>
    /// <exception cref="ConfigurationException">One is neither an address nor a network.</exception>
    public IReadOnlyList<IPNetwork> Proxies() => [.. List(settings.Proxies).Select(text =>
        IPAddress.TryParse(text, out var address) ? new IPNetwork(address, address.GetAddressBytes().Length * 8)
        : IPNetwork.TryParse(text, out var network) ? network
        : throw Wrong("Proxies", text, "an address or a network such as 10.0.0.5 or 172.16.0.0/12"))];

    /// <summary>Where to report weaknesses to; null where nobody is named.</summary>
    /// <exception cref="ConfigurationException">It is no address.</exception>
    public Uri? SecurityContact() => settings.SecurityContact is not { Length: > 0 } value ? null
        : Uri.TryCreate(value, UriKind.Absolute, out var address) && address.Scheme is "https" or "mailto" or "tel" ? address
        : throw Wrong("SecurityContact", value, "an address such as mailto:security@people.example or https://people.example/security");

    /// <summary>What passwords must not be made of: the parts of the site's name that are words, and those configured.</summary>
    public IReadOnlyList<string> Words() =>
        [.. (BaseAddress()?.Host.Split('.')[..^1] ?? []).Concat(List(settings.Accounts.ForbiddenWords)).Select(word => word.ToLowerInvariant()).Where(word => word.Length >= ShortestWord).Distinct()];

    /// <summary>The file of breached passwords; null where none is named.</summary>
    /// <exception cref="ConfigurationException">It cannot be read, or is no such list.</exception>
    public string? BreachedPasswords()
    {
        if (settings.Accounts.BreachedPasswords is not { Length: > 0 } file)
            return null;
        try
        {
            return Application.Accounts.BreachedPasswords.IsList(file) ? Path.GetFullPath(file) : throw Wrong("Accounts:BreachedPasswords", file, "a file of SHA-1 hashes in order, one a line, each followed by a colon and a number");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw Wrong("Accounts:BreachedPasswords", file, "a file that can be read");
        }
    }

    private static string[] List(string? value) => (value ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static bool IsHost(string host)
    {
        var plain = host.StartsWith("*.", StringComparison.Ordinal) ? host[2..] : host;
        return Uri.CheckHostName(plain) is not (UriHostNameType.Unknown or UriHostNameType.Basic) && plain is not ("0.0.0.0" or "[::]");
    }

    private static ConfigurationException Wrong(string key, string? value, string right) => new($"ProNet:{key} is '{value}'; it must be {right}.");
}
