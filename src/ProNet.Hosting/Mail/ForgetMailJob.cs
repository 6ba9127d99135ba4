using Hangfire;
using ProNet.Application.Mail;

namespace ProNet.Hosting.Mail;

/// <summary>Removes mails that are long done with: whom we wrote to is nobody's business for ever. Safe to run at any time.</summary>
[AutomaticRetry(Attempts = 0)]
public sealed class ForgetMailJob(MailQueue queue)
{
    public Task RunAsync(CancellationToken cancellationToken) => queue.ForgetAsync(cancellationToken);
}
