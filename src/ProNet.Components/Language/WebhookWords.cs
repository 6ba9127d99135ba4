using ProNet.Data.Alerts;

namespace ProNet.Components.Language;

/// <summary>Words of the webhook of a saved search: its settings, the mail when it is given up, and what administrators see.</summary>
public abstract class WebhookWords
{
    public abstract string Title { get; }

    public abstract string Text { get; }

    public abstract string Address { get; }

    public abstract string AddressHint { get; }

    public abstract string Set { get; }

    public abstract string SetAnew { get; }

    public abstract string SetAnewText { get; }

    public abstract string Secret { get; }

    /// <summary>That the secret is shown this once.</summary>
    public abstract string Once { get; }

    public abstract string Test { get; }

    public abstract string TestSent { get; }

    public abstract string Stopped { get; }

    public abstract string Resume { get; }

    public abstract string Resumed { get; }

    public abstract string End { get; }

    public abstract string Ended { get; }

    public abstract string Again { get; }

    public abstract string AgainDone { get; }

    public abstract string Deliveries { get; }

    public abstract string NoDeliveries { get; }

    public abstract IReadOnlyList<string> Columns { get; }

    public abstract string TestName { get; }

    public abstract string StoppedAdvice { get; }

    public abstract string StoppedAction { get; }

    public abstract string StoppedReason { get; }

    public abstract string Admin { get; }

    public abstract string Feeds { get; }

    public abstract string Webhooks { get; }

    public abstract string Failing { get; }

    public abstract string GivenUp { get; }

    public abstract string Waiting { get; }

    public abstract string DeliveredDay { get; }

    public abstract string Dead { get; }

    public abstract string Failures { get; }

    public abstract IReadOnlyList<string> AdminColumns { get; }

    public abstract string FailingSince(string day);

    public abstract string StoppedSubject(string name);

    public abstract string StoppedText(string name);

    public abstract string Of(WebhookDeliveryState state);
}
