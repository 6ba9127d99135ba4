using ProNet.Data.Mail;

namespace ProNet.Application.Mail;

/// <summary>
/// Sends the mails whose time has come, one after the other over one connection, or keeps them where no server is set. Whoever is killed between the answer
/// of the server and the mark in the store has that one mail sent again, with the same id.
/// </summary>
public sealed class MailSender(MailQueue queue, MailOptions options, MailStatus status, IMailRenewal? renewal = null) : IDisposable
{
    private readonly SemaphoreSlim one = new(1);

    /// <summary>Sends until nothing is due or the server fails. A second run of the same process returns at once.</summary>
    public async Task<MailRun> SendDueAsync(CancellationToken cancellationToken)
    {
        if (!await one.WaitAsync(0, cancellationToken))
            return new MailRun(0, 0, 0, 0, "");
        try
        {
            var run = options.Server is null
                ? new MailRun(0, await queue.KeepAsync(cancellationToken), 0, 0, "")
                : (await queue.LookAsync(cancellationToken)).IsDue ? await SendAsync(cancellationToken) : new MailRun(0, 0, 0, 0, "");
            status.Problem = run.Problem;
            return run;
        }
        finally
        {
            one.Release();
        }
    }

    public void Dispose() => one.Dispose();

    private async Task<MailRun> SendAsync(CancellationToken cancellationToken)
    {
        var run = new MailRun(0, 0, 0, 0, "");
        try
        {
            // Before any mail is claimed: a server that is away costs none of them an attempt.
            using var connection = await SmtpConnection.OpenAsync(options, cancellationToken);
            while (run.Problem.Length == 0 && await queue.ClaimAsync(cancellationToken) is { } mail)
                run = await SendAsync(run, connection, mail, cancellationToken);
            if (run.Problem.Length == 0)
                await connection.CloseAsync(cancellationToken);
            return run;
        }
        catch (MailServerException e)
        {
            return run with { Problem = e.Message };
        }
    }

    private async Task<MailRun> SendAsync(MailRun run, SmtpConnection connection, OutgoingMail mail, CancellationToken cancellationToken)
    {
        if (mail.Attempts > MailRetry.MostAttempts)
        {
            await queue.FailedAsync(mail, "Sending it was begun too often and never came to an end.", cancellationToken);
            return run with { Failed = run.Failed + 1 };
        }

        if (renewal is not null && !await renewal.RenewAsync(mail, cancellationToken))
        {
            await queue.WithdrawnAsync(mail, cancellationToken);
            return run;
        }

        var reply = await connection.SendAsync(mail, cancellationToken);
        switch (reply.Verdict)
        {
            case SmtpVerdict.Accepted:
                // Not to be stopped: it has been sent.
                await queue.SentAsync(mail, CancellationToken.None);
                return run with { Sent = run.Sent + 1 };
            case SmtpVerdict.Refused:
                await queue.RefusedAsync(mail, reply.Sentence, cancellationToken);
                return run with { Failed = run.Failed + 1 };
            case SmtpVerdict.Never:
                await queue.FailedAsync(mail, reply.Sentence, cancellationToken);
                return run with { Failed = run.Failed + 1 };
            default:
                await queue.LaterAsync(mail, reply.Sentence, cancellationToken);
                var problem = reply.Verdict == SmtpVerdict.Broken ? $"The connection to the mail server {options.Server}:{options.Port} ended: {reply.Sentence}" : "";
                return run with { Later = run.Later + 1, Problem = problem };
        }
    }
}
