namespace ProNet.Application.Webhooks;

/// <summary>What is posted to a receiver.</summary>
/// <param name="Url">Where.</param>
/// <param name="Secret">What it is signed with.</param>
/// <param name="Id">Of the message, in each attempt the same.</param>
/// <param name="At">Of the attempt.</param>
/// <param name="Body">JSON.</param>
public sealed record WebhookMessage(Uri Url, string Secret, string Id, DateTimeOffset At, byte[] Body);
