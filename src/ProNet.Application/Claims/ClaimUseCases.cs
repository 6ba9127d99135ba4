using Microsoft.Extensions.DependencyInjection;

namespace ProNet.Application.Claims;

/// <summary>Registers how imported profiles come to their owners.</summary>
public static class ClaimUseCases
{
    /// <summary>Needs accounts, mails, and the words of <see cref="IClaimLetters"/>.</summary>
    public static IServiceCollection AddClaimUseCases(this IServiceCollection services) => services
        .AddScoped<ClaimReader>()
        .AddScoped<ProfileTransfer>()
        .AddScoped<ClaimMails>()
        .AddScoped<ClaimSettlement>()
        .AddScoped<ClaimProfileHandler>()
        .AddScoped<RequestClaimLinkHandler>()
        .AddScoped<ClaimLinks>()
        .AddScoped<DecideClaimHandler>();
}
