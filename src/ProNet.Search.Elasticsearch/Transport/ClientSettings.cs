using System.Net;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using Elastic.Clients.Elasticsearch;
using Elastic.Transport;

namespace ProNet.Search.Elasticsearch.Transport;

/// <summary>The client's settings: nodes, trust, user or key, and how long a node that failed rests.</summary>
internal static class ClientSettings
{
    /// <summary>Header of an answer that says how many seconds to wait.</summary>
    public const string RetryAfter = "Retry-After";

    private static readonly TimeSpan ConnectWithin = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan FirstRest = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestRest = TimeSpan.FromMinutes(1);

    /// <summary>Time for the client to notice that an attempt is over, so that it is always the attempt's own limit that ends it.</summary>
    private static readonly TimeSpan Margin = TimeSpan.FromSeconds(5);

    public static ElasticsearchClientSettings Of(ElasticsearchOptions options)
    {
        NodePool nodes = options.Nodes is [var node] ? new SingleNodePool(node) : new StaticNodePool(options.Nodes, randomize: false);
        var invoker = new HttpRequestInvoker((inner, _) => new ServerHandler(Prepared(inner), options.Timeout, options.Compress));
        var settings = new ElasticsearchClientSettings(nodes, invoker)
            // Each call is one attempt on one node; Cluster decides about the next, so that all are counted, logged and waited for alike.
            .MaximumRetries(0)
            .DisablePing()
            // Its own compresses every request, and at the slowest level.
            .EnableHttpCompression(false)
            .DeadTimeout(FirstRest)
            .MaxDeadTimeout(LongestRest)
            .RequestTimeout(options.Timeout + Margin)
            .ResponseHeadersToParse(new HeadersList(RetryAfter))
            .DisableAuditTrail(true)
            .DisableMetaHeader(true);
        if (options.CaFile.Length > 0)
            settings = settings.ServerCertificateValidationCallback(TrustOnly(options.CaFile));
        if (options.ApiKey.Length > 0)
            settings = settings.Authentication(new ApiKey(options.ApiKey));
        else if (options.User.Length > 0)
            settings = settings.Authentication(new BasicAuthentication(options.User, options.Password));
        return settings;
    }

    private static SocketsHttpHandler Prepared(HttpMessageHandler inner)
    {
        if (inner is not SocketsHttpHandler sockets)
            throw new NotSupportedException($"The client sends through {inner.GetType().Name}, whose time to connect cannot be bounded.");
        sockets.ConnectTimeout = ConnectWithin;
        // A server that sends elsewhere is none of the settings', and what is asked would go there with the password.
        sockets.AllowAutoRedirect = false;
        sockets.AutomaticDecompression = DecompressionMethods.All;
        return sockets;
    }

    /// <summary>The names must be right and the authority one of the file's.</summary>
    private static Func<object, X509Certificate, X509Chain, SslPolicyErrors, bool> TrustOnly(string file)
    {
        var authorities = new X509Certificate2Collection();
        authorities.ImportFromPemFile(file);
        return (_, certificate, presented, errors) =>
        {
            if ((errors & ~SslPolicyErrors.RemoteCertificateChainErrors) != SslPolicyErrors.None)
                return false;
            using var chain = new X509Chain();
            chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
            chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
            chain.ChainPolicy.CustomTrustStore.AddRange(authorities);
            chain.ChainPolicy.ExtraStore.AddRange(presented.ChainElements.Select(e => e.Certificate).ToArray());
            using var leaf = new X509Certificate2(certificate);
            return chain.Build(leaf);
        };
    }
}
