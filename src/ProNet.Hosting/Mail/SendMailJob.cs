using Hangfire;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ProNet.Application.Mail;
using ProNet.Indexing.Hosting;

namespace ProNet.Hosting.Mail;

/// <summary>Sends what is due. It carries no facts: a job that is lost or runs twice changes nothing, because the rows are what counts.</summary>
[AutomaticRetry(Attempts = 0)]
public sealed class SendMailJob(MailSender sender, [FromKeyedServices(MailWatch.Schedule)] JobSchedule schedule, ILogger<SendMailJob> log)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        schedule.Started();
        var run = await sender.SendDueAsync(cancellationToken);
        if (run.Problem.Length > 0)
            log.LogWarning("Mails wait: {Problem} Next try in {Seconds} s", run.Problem, schedule.Failed().TotalSeconds);
        else
            schedule.Succeeded();
        if (run.Failed > 0)
            log.LogWarning("{Failed} mails were given up; the administration page says why", run.Failed);
    }
}
