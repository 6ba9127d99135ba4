using ProNet.Data.Alerts;

namespace ProNet.Components.Language;

internal sealed class EnglishWebhookWords : WebhookWords
{
    public override string Title => "Webhook";

    public override string Text => "What this search newly finds is posted to a program of yours as JSON, signed as Standard Webhooks say. The program is told what you would be shown.";

    public override string Address => "Address of the program";

    public override string AddressHint => "https://, on the public internet.";

    public override string Set => "Set the webhook";

    public override string SetAnew => "Set it anew";

    public override string SetAnewText => "There will be another secret, and what waits goes to the new address.";

    public override string Secret => "The secret of your webhook";

    public override string Once => "Copy it now: it is shown this once. With it your program checks that messages come from here.";

    public override string Test => "Send a test";

    public override string TestSent => "A test is on its way. Load this page again in a few seconds to see what became of it.";

    public override string Stopped => "This webhook was given up, because nothing came through for days or the program said that it is gone. What the search finds waits.";

    public override string Resume => "Use it again";

    public override string Resumed => "The webhook is used again, beginning with what waited.";

    public override string End => "End the webhook";

    public override string Ended => "The webhook has ended. What had not been delivered is told to nobody.";

    public override string Again => "Send again";

    public override string AgainDone => "It is sent again, under the same id.";

    public override string Deliveries => "Last messages";

    public override string NoDeliveries => "No message yet: what is found from now on is sent.";

    public override IReadOnlyList<string> Columns => ["Message", "Made", "What became of it", "Hits", "Answer", "Reason", "Action"];

    public override string TestName => "Test";

    public override string StoppedAdvice => "Nothing is lost: what it finds waits until you use the webhook again in the settings of the search.";

    public override string StoppedAction => "Open the settings";

    public override string StoppedReason => "You get this mail because you set a webhook for this search.";

    public override string Admin => "Feeds and webhooks";

    public override string Feeds => "Feeds";

    public override string Webhooks => "Webhooks set";

    public override string Failing => "Webhooks that fail";

    public override string GivenUp => "Webhooks given up";

    public override string Waiting => "Messages waiting";

    public override string DeliveredDay => "Delivered in the last day";

    public override string Dead => "Messages given up";

    public override string Failures => "Messages that failed";

    public override IReadOnlyList<string> AdminColumns => ["Message", "Search", "Host", "Made", "What became of it", "Attempts", "Reason"];

    public override string FailingSince(string day) => $"Nothing has come through since {day}.";

    public override string StoppedSubject(string name) => $"The webhook of your search “{name}” was given up";

    public override string StoppedText(string name) => $"Messages of your saved search “{name}” could not be delivered to its webhook, so that we stopped trying.";

    public override string Of(WebhookDeliveryState state) => state switch
    {
        WebhookDeliveryState.Pending => "waits",
        WebhookDeliveryState.Delivered => "delivered",
        WebhookDeliveryState.Empty => "nothing left to tell",
        _ => "given up",
    };
}
