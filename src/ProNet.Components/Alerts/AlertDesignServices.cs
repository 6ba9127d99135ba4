using Microsoft.Extensions.DependencyInjection;
using ProNet.Application.Alerts;

namespace ProNet.Components.Alerts;

public static class AlertDesignServices
{
    /// <summary>Words of mails about saved searches.</summary>
    public static IServiceCollection AddAlertDesign(this IServiceCollection services) => services.AddSingleton<IDigestLetters, DigestLetters>();
}
