using System.Security.Claims;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace ProNet.Web.Tests.Accounts.Providers;

/// <summary>A real provider of OpenID Connect on a port of this machine, at which whoever comes is who <see cref="Person"/> says, without a question.</summary>
internal sealed class TestProvider : IAsyncDisposable
{
    public const string ClientId = "pronet";
    public const string ClientSecret = "between the two of us";

    private readonly WebApplication app;

    private TestProvider(WebApplication app) => this.app = app;

    /// <summary>Who signs in there next.</summary>
    public Visitor Person { get; set; } = new("nobody", "", false);

    public string Address => app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();

    /// <summary>Starts one; it keeps nothing on disk.</summary>
    public static async Task<TestProvider> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        TestProvider? provider = null;
        builder.Services.AddOpenIddict().AddServer(server =>
        {
            server.SetAuthorizationEndpointUris("/authorize").SetTokenEndpointUris("/token");
            server.AllowAuthorizationCodeFlow().RequireProofKeyForCodeExchange();
            server.RegisterScopes(OpenIddictConstants.Scopes.Profile, OpenIddictConstants.Scopes.Email);
            server.AddEphemeralEncryptionKey().AddEphemeralSigningKey().DisableAccessTokenEncryption();
            // Clients are looked at here instead of in a store.
            server.EnableDegradedMode();
            server.UseAspNetCore().DisableTransportSecurityRequirement();
            server.AddEventHandler<ValidateAuthorizationRequestContext>(h => h.UseInlineHandler(context =>
            {
                if (context.ClientId != ClientId || !context.RedirectUri!.StartsWith("http://localhost/sign-in/provider/callback", StringComparison.Ordinal))
                    context.Reject(OpenIddictConstants.Errors.InvalidClient, "This client is not known.");
                return default;
            }));
            server.AddEventHandler<ValidateTokenRequestContext>(h => h.UseInlineHandler(context =>
            {
                if (context.ClientId != ClientId || context.ClientSecret != ClientSecret)
                    context.Reject(OpenIddictConstants.Errors.InvalidClient, "This client is not known.");
                return default;
            }));
            server.AddEventHandler<HandleAuthorizationRequestContext>(h => h.UseInlineHandler(context =>
            {
                if (provider!.Person.Subject.Length == 0)
                    context.Reject(OpenIddictConstants.Errors.AccessDenied, "The person said no.");
                else
                    context.SignIn(provider.Person.ToPrincipal(context.Request.GetScopes()));
                return default;
            }));
        });
        var built = builder.Build();
        built.UseRouting();
        built.UseAuthentication();
        provider = new TestProvider(built);
        await built.StartAsync();
        // Its first answer takes longest, which is no matter of whoever asks it in a test.
        using var there = new HttpMessageInvoker(new SocketsHttpHandler());
        using var request = new HttpRequestMessage(HttpMethod.Get, provider.Address + "/.well-known/openid-configuration");
        using var answer = await there.SendAsync(request, default);
        Assert.That(answer.IsSuccessStatusCode, Is.True);
        return provider;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    /// <param name="Subject">As the provider knows the person; empty says no.</param>
    /// <param name="Email">May be empty.</param>
    /// <param name="IsVerified">Whether the provider says that it verified the address.</param>
    public sealed record Visitor(string Subject, string Email, bool IsVerified)
    {
        public ClaimsPrincipal ToPrincipal(IEnumerable<string> scopes)
        {
            var identity = new ClaimsIdentity(OpenIddictServerAspNetCoreDefaults.AuthenticationScheme, OpenIddictConstants.Claims.Name, OpenIddictConstants.Claims.Role);
            identity.SetClaim(OpenIddictConstants.Claims.Subject, Subject).SetClaim(OpenIddictConstants.Claims.GivenName, "Ada").SetClaim(OpenIddictConstants.Claims.FamilyName, "Provided");
            if (Email.Length > 0)
                identity.SetClaim(OpenIddictConstants.Claims.Email, Email).SetClaim(OpenIddictConstants.Claims.EmailVerified, IsVerified);
            identity.SetScopes(scopes);
            identity.SetDestinations(_ => [OpenIddictConstants.Destinations.IdentityToken]);
            return new ClaimsPrincipal(identity);
        }
    }
}
