using Microsoft.Extensions.DependencyInjection;
using ProNet.Application.Mail;
using ProNet.Hosting.Configuration;
using ProNet.Indexing.Hosting;

namespace ProNet.Hosting.Mail;

internal static class MailServices
{
    /// <summary>Sending, on the background jobs of the host.</summary>
    public static IServiceCollection AddMailWorker(this IServiceCollection services, ProNetOptions options) => services
        .AddSingleton(options.Mail)
        .AddSingleton<MailQueue>()
        .AddSingleton<MailStatus>()
        .AddSingleton<MailSender>()
        .AddKeyedSingleton<JobSchedule>(MailWatch.Schedule)
        .AddSingleton<MailWatch>()
        .AddHostedService<MailWorker>();
}
