using Microsoft.Extensions.DependencyInjection;

namespace ProNet.Application.Accounts.Logins;

/// <summary>Registers what is done with sign-ins at a provider.</summary>
public static class LoginUseCases
{
    /// <summary>Needs accounts.</summary>
    public static IServiceCollection AddLoginUseCases(this IServiceCollection services) => services
        .AddScoped<SignInWithLoginHandler>()
        .AddScoped<LinkLoginHandler>()
        .AddScoped<UnlinkLoginHandler>()
        .AddScoped<OpenWithLoginHandler>();
}
