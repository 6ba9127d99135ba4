namespace ProNet.Application.Webhooks;

/// <summary>What became of one attempt.</summary>
/// <param name="Status">What the receiver answered; null when it did not.</param>
/// <param name="Sentence">What went wrong, for the owner; empty when it was taken.</param>
public sealed record WebhookReply(int? Status, string Sentence)
{
    private const int Gone = 410;

    public bool IsTaken => Status is >= 200 and < 300;

    /// <summary>The receiver says that it is not one any more.</summary>
    public bool IsGone => Status == Gone;
}
