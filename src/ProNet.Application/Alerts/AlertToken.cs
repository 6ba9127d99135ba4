namespace ProNet.Application.Alerts;

/// <param name="AccountId">Whose mails.</param>
/// <param name="DigestId">The digest in whose mail it stood.</param>
public sealed record AlertToken(long AccountId, long DigestId);
