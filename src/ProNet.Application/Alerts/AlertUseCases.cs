using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ProNet.Application.Accounts;
using ProNet.Application.Mail;

namespace ProNet.Application.Alerts;

/// <summary>Registers what tells people of what their saved searches newly find.</summary>
public static class AlertUseCases
{
    /// <summary>Needs the store, mails, data protection, and the words of <see cref="IDigestLetters"/>.</summary>
    public static IServiceCollection AddAlertUseCases(this IServiceCollection services)
    {
        services.TryAddSingleton(new AlertOptions());
        services.TryAddSingleton(new AccountOptions());
        services.TryAddSingleton<AccountReader>();
        return services
            .AddSingleton<DueDigests>()
            .AddSingleton<ComposeDigestsHandler>()
            .AddSingleton<DigestQueue>()
            .AddSingleton<JobReasons>()
            .AddSingleton<DigestReader>()
            .AddSingleton<NewsReader>()
            .AddSingleton<DigestDrafts>()
            .AddSingleton<WriteDigestsHandler>()
            .AddSingleton<SettleDigestsHandler>()
            .AddSingleton<ReportQuarantinedHandler>()
            .AddSingleton<RunDigestsHandler>()
            .AddSingleton<IMailRenewal, DigestMails>()
            .AddSingleton<AlertTokens>()
            .AddSingleton<RefusedAddressReader>()
            .AddScoped<ChoicesFromMail>()
            .AddScoped<DigestControl>()
            .AddScoped<DigestMonitor>()
            .AddScoped<DigestPageReader>()
            .AddScoped<PreviewMails>()
            .AddScoped<PreviewAlertsHandler>();
    }
}
