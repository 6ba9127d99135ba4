using Microsoft.Extensions.DependencyInjection;
using ProNet.Application.Mail;

namespace ProNet.Components.Mail;

public static class MailDesignServices
{
    /// <summary>What letters look like.</summary>
    public static IServiceCollection AddMailDesign(this IServiceCollection services) => services.AddSingleton<IMailRenderer, MailRenderer>();
}
