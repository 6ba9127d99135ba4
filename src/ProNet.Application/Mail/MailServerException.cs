namespace ProNet.Application.Mail;

/// <summary>The mail server cannot be used at the moment. The message is a sentence for the administrator.</summary>
internal sealed class MailServerException(string sentence, Exception? innerException = null) : Exception(sentence, innerException);
