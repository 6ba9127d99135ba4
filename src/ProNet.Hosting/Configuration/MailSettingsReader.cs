using System.Net;
using ProNet.Application.Mail;

namespace ProNet.Hosting.Configuration;

/// <summary>Reads how mail leaves. No sentence repeats the password.</summary>
internal sealed class MailSettingsReader(ProNetSettings.MailSettings settings)
{
    /// <exception cref="ConfigurationException">A value cannot be used, or one is missing beside the others.</exception>
    public MailOptions Read()
    {
        var (server, security) = (Server(), Security());
        var (name, address) = From(server);
        if (settings.User is { Length: > 0 } != settings.Password is { Length: > 0 })
            throw new ConfigurationException("ProNet:Mail:User and ProNet:Mail:Password must be set together, or neither.");
        if (server is not null && security == MailSecurity.None && settings.Password is { Length: > 0 } && !IsHere(server))
            throw new ConfigurationException("ProNet:Mail:Security is 'none', and ProNet:Mail:Password would be readable on the way: use starttls or tls, or a server on this machine.");
        return new MailOptions
        {
            Server = server,
            Port = Port(security),
            Security = security,
            User = settings.User is { Length: > 0 } user ? user : null,
            Password = settings.Password is { Length: > 0 } password ? password : null,
            FromName = name,
            FromAddress = address,
            DomainPerMinute = PerDomain(),
        };
    }

    private string? Server() => settings.Server is not { Length: > 0 } server ? null
        : Uri.CheckHostName(server) is UriHostNameType.Unknown or UriHostNameType.Basic
            ? throw Wrong("Server", server, "the name of a host such as smtp.people.example, without scheme and port")
            : server;

    private MailSecurity Security() => settings.Security?.ToLowerInvariant() switch
    {
        null or "" or "starttls" => MailSecurity.StartTls,
        "tls" => MailSecurity.Tls,
        "none" => MailSecurity.None,
        _ => throw Wrong("Security", settings.Security, "starttls, tls or none"),
    };

    private int Port(MailSecurity security) => settings.Port switch
    {
        null when security == MailSecurity.Tls => 465,
        null when security == MailSecurity.None => 25,
        null => 587,
        { } port and > 0 and <= 65_535 => port,
        { } port => throw new ConfigurationException(FormattableString.Invariant($"ProNet:Mail:Port is {port}; it must lie between 1 and 65535.")),
    };

    private int PerDomain() => settings.PerDomainPerMinute switch
    {
        null => new MailOptions().DomainPerMinute,
        { } most and >= 0 and <= 100_000 => most,
        { } most => throw new ConfigurationException(FormattableString.Invariant($"ProNet:Mail:PerDomainPerMinute is {most}; it must lie between 0, which is without limit, and 100000.")),
    };

    /// <summary>Servers refuse senders that are none of theirs, so this cannot be guessed.</summary>
    private (string Name, string Address) From(string? server)
    {
        if (settings.From is not { Length: > 0 } from)
        {
            return server is null
                ? (new MailOptions().FromName, new MailOptions().FromAddress)
                : throw new ConfigurationException("ProNet:Mail:Server is set, so ProNet:Mail:From must be too: whom mails are from, such as 'ProNet <pronet@people.example>'.");
        }

        var (name, address) = from.Split('<') is [var before, var behind] && behind.EndsWith('>')
            ? (before.Trim().Trim('"'), behind[..^1])
            : ("ProNet", from.Trim());
        return MailAddressRule.IsAddress(address) && name == HeaderText.Of(name)
            ? (name, address)
            : throw Wrong("From", from, "an address such as pronet@people.example or 'ProNet <pronet@people.example>'");
    }

    private static bool IsHere(string server) =>
        server.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(server, out var address) && IPAddress.IsLoopback(address));

    private static ConfigurationException Wrong(string key, string? value, string right) => new($"ProNet:Mail:{key} is '{value}'; it must be {right}.");
}
