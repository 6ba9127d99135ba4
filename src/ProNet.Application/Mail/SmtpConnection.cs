using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using ProNet.Data.Mail;

namespace ProNet.Application.Mail;

/// <summary>A connection to the mail server, over which mails are sent one after the other.</summary>
internal sealed class SmtpConnection : IDisposable
{
    private readonly SmtpClient client;
    private readonly MailOptions options;

    private SmtpConnection(SmtpClient client, MailOptions options)
    {
        this.client = client;
        this.options = options;
    }

    /// <exception cref="MailServerException">The server cannot be reached, is no such server, or does not let us in.</exception>
    public static async Task<SmtpConnection> OpenAsync(MailOptions options, CancellationToken cancellationToken)
    {
        var opening = new SmtpClient { Timeout = (int)options.Patience.TotalMilliseconds };
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(options.Patience);
        try
        {
            await opening.ConnectAsync(options.Server!, options.Port, Protection(options.Security), patience.Token);
            if (options.User is { } user)
                await opening.AuthenticateAsync(user, options.Password ?? "", patience.Token);
            return new SmtpConnection(opening, options);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested && IsOfTheServer(e))
        {
            opening.Dispose();
            throw new MailServerException($"The mail server {options.Server}:{options.Port} cannot be used: {Sentence(e)}", e);
        }
        catch
        {
            opening.Dispose();
            throw;
        }
    }

    /// <summary>Sends a mail. After <see cref="SmtpVerdict.Broken"/> the connection is of no more use.</summary>
    public async Task<SmtpReply> SendAsync(OutgoingMail mail, CancellationToken cancellationToken)
    {
        using var message = MailMessage.Of(mail, options);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(options.Patience);
        try
        {
            await client.SendAsync(message, patience.Token);
            return SmtpReply.Accepted;
        }
        catch (SmtpCommandException e) when (client.IsConnected)
        {
            var isRefused = e.ErrorCode is SmtpErrorCode.RecipientNotAccepted or SmtpErrorCode.MessageNotAccepted;
            return new SmtpReply((int)e.StatusCode < 500 ? SmtpVerdict.Later : isRefused ? SmtpVerdict.Refused : SmtpVerdict.Never, Sentence(e));
        }
        catch (NotSupportedException e)
        {
            // An address that this server has no way to write.
            return new SmtpReply(SmtpVerdict.Never, Sentence(e));
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested && IsOfTheServer(e))
        {
            return new SmtpReply(SmtpVerdict.Broken, Sentence(e));
        }
    }

    /// <summary>Says good-bye; a server that does not listen any more need not.</summary>
    public async Task CloseAsync(CancellationToken cancellationToken)
    {
        try
        {
            await client.DisconnectAsync(quit: true, cancellationToken);
        }
        catch (Exception e) when (IsOfTheServer(e))
        {
            // All that was to be said was said.
        }
    }

    public void Dispose() => client.Dispose();

    private static SecureSocketOptions Protection(MailSecurity security) => security switch
    {
        MailSecurity.Tls => SecureSocketOptions.SslOnConnect,
        MailSecurity.None => SecureSocketOptions.None,
        _ => SecureSocketOptions.StartTls,
    };

    private static bool IsOfTheServer(Exception e) => e is IOException or SocketException or TimeoutException or OperationCanceledException or NotSupportedException
        or ProtocolException or CommandException or AuthenticationException or SslHandshakeException or ServiceNotConnectedException or ServiceNotAuthenticatedException;

    private static string Sentence(Exception e) => e switch
    {
        SmtpCommandException command => HeaderText.Of(FormattableString.Invariant($"{(int)command.StatusCode} {command.Message}")),
        OperationCanceledException or TimeoutException => "It did not answer in time.",
        _ => HeaderText.Of(e.Message),
    };
}
