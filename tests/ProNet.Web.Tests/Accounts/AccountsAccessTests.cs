using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;
using ProNet.Web.Access;

namespace ProNet.Web.Tests.Accounts;

/// <summary>Every endpoint says whom it lets in, and lets in nobody else.</summary>
internal sealed class AccountsAccessTests
{
    /// <summary>The framework's own, which no page uses; the fallback lets in who is signed in.</summary>
    private const string Framework = "/_framework/";

    private static readonly string[] Policies =
        [AccessPolicies.Member, AccessPolicies.Recruiter, AccessPolicies.OrganisationAdministrator, AccessPolicies.Administrator, AccessPolicies.Metrics];

    [Test]
    public void Endpoints_DeclareWhomTheyLetIn()
    {
        var endpoints = Endpoints();

        Assert.That(endpoints, Has.Count.GreaterThan(40));
        Assert.That(endpoints.Where(e => Declared(e) is null).Select(e => e.RoutePattern.RawText), Is.Empty);
    }

    /// <summary>Anybody, and a policy at the same time, lets in anybody: a lock that is none.</summary>
    [Test]
    public void Endpoints_DeclareOneThing() => Assert.That(
        Endpoints().Where(e => e.Metadata.GetMetadata<IAllowAnonymous>() is not null && e.Metadata.GetMetadata<IAuthorizeData>() is not null).Select(e => e.RoutePattern.RawText), Is.Empty);

    [Test]
    public void Endpoints_OfAdministration_AreForAdministrators() => Assert.That(
        Endpoints().Where(e => e.RoutePattern.RawText is { } path && (path.TrimStart('/').StartsWith("admin", StringComparison.Ordinal) || path.Contains("jobs-dashboard", StringComparison.Ordinal)))
            .Select(Declared).Distinct(),
        Is.EqualTo(new[] { AccessPolicies.Administrator }));

    [Test]
    public void Endpoints_OfOneself_AreForMembers() => Assert.That(
        Endpoints().Where(e => e.RoutePattern.RawText!.TrimStart('/').StartsWith("me/", StringComparison.Ordinal)).Select(Declared).Distinct(), Is.EqualTo(new[] { AccessPolicies.Member }));

    /// <summary>Each endpoint that is not for anybody, tried by a stranger and by a member without roles, with every verb that it takes.</summary>
    [Test]
    public async Task Endpoints_ForSome_AreRefusedToOthers()
    {
        using var stranger = SharedHost.Host.Client(from: "192.0.2.7");
        using var member = await SharedHost.Host.SignedInAsync(await SharedHost.Host.AccountAsync(), from: "192.0.2.8");
        var open = new List<string>();
        var tried = 0;
        foreach (var endpoint in Endpoints().Where(e => Declared(e) is not (null or "anybody")))
        {
            var path = "/" + endpoint.RoutePattern.RawText!.TrimStart('/').Replace("{**path}", "", StringComparison.Ordinal).Replace("{*path}", "", StringComparison.Ordinal);
            foreach (var verb in endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["GET"])
            {
                foreach (var (who, client) in new[] { ("stranger", stranger), ("member", member) })
                {
                    if (who == "member" && Declared(endpoint) == AccessPolicies.Member)
                        continue;
                    using var request = new HttpRequestMessage(new HttpMethod(verb), path);
                    using var response = await client.SendAsync(request);
                    tried++;
                    if (response.StatusCode is not (HttpStatusCode.SeeOther or HttpStatusCode.NotFound or HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden))
                        open.Add($"{verb} {path} by a {who}: {response.StatusCode}");
                }
            }
        }

        Assert.That(tried, Is.GreaterThan(20));
        Assert.That(open, Is.Empty);
        TestContext.Out.WriteLine($"{tried} requests");
    }

    private static string? Declared(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null ? "anybody"
        : endpoint.Metadata.GetMetadata<IAuthorizeData>()?.Policy is { } policy && Policies.Contains(policy) ? policy
        : null;

    private static List<RouteEndpoint> Endpoints() =>
    [
        .. SharedHost.Host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<StaticAssetDescriptor>() is null && e.RoutePattern.RawText != AccessPolicies.AnyFile
                && !$"/{e.RoutePattern.RawText?.TrimStart('/')}".StartsWith(Framework, StringComparison.Ordinal)),
    ];
}
