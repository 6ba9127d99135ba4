using ProNet.Data.Alerts;

namespace ProNet.Components.Language;

internal sealed class FrenchWebhookWords : WebhookWords
{
    public override string Title => "Webhook";

    public override string Text => "Ce que cette recherche trouve de nouveau est envoyé à un programme à vous, en JSON, signé selon Standard Webhooks. Le programme apprend ce que vous verriez.";

    public override string Address => "Adresse du programme";

    public override string AddressHint => "https://, sur l’internet public.";

    public override string Set => "Régler le webhook";

    public override string SetAnew => "Le régler à nouveau";

    public override string SetAnewText => "Il aura un autre secret, et ce qui attend partira à la nouvelle adresse.";

    public override string Secret => "Le secret de votre webhook";

    public override string Once => "Copiez-le maintenant : il n’est montré qu’une fois. Votre programme vérifie grâce à lui que les messages viennent d’ici.";

    public override string Test => "Envoyer un essai";

    public override string TestSent => "Un essai est en route. Rechargez cette page dans quelques secondes pour savoir ce qu’il est devenu.";

    public override string Stopped => "Ce webhook a été abandonné, parce que rien n’est passé pendant des jours ou que le programme a dit ne plus exister. Ce que la recherche trouve attend.";

    public override string Resume => "L’utiliser à nouveau";

    public override string Resumed => "Le webhook sert à nouveau, en commençant par ce qui attendait.";

    public override string End => "Supprimer le webhook";

    public override string Ended => "Le webhook est supprimé. Ce qui n’était pas remis n’est annoncé à personne.";

    public override string Again => "Renvoyer";

    public override string AgainDone => "Il est renvoyé, sous le même identifiant.";

    public override string Deliveries => "Derniers messages";

    public override string NoDeliveries => "Aucun message pour le moment : ce qui sera trouvé désormais sera envoyé.";

    public override IReadOnlyList<string> Columns => ["Message", "Créé", "Sort", "Résultats", "Réponse", "Raison", "Action"];

    public override string TestName => "Essai";

    public override string StoppedAdvice => "Rien n’est perdu : ce qu’elle trouve attend que vous utilisiez à nouveau le webhook, dans les réglages de la recherche.";

    public override string StoppedAction => "Ouvrir les réglages";

    public override string StoppedReason => "Vous recevez ce courriel parce que vous avez réglé un webhook pour cette recherche.";

    public override string Admin => "Fils et webhooks";

    public override string Feeds => "Fils";

    public override string Webhooks => "Webhooks réglés";

    public override string Failing => "Webhooks en échec";

    public override string GivenUp => "Webhooks abandonnés";

    public override string Waiting => "Messages en attente";

    public override string DeliveredDay => "Remis depuis un jour";

    public override string Dead => "Messages abandonnés";

    public override string Failures => "Messages en échec";

    public override IReadOnlyList<string> AdminColumns => ["Message", "Recherche", "Hôte", "Créé", "Sort", "Essais", "Raison"];

    public override string FailingSince(string day) => $"Rien n’est passé depuis le {day}.";

    public override string StoppedSubject(string name) => $"Le webhook de votre recherche « {name} » a été abandonné";

    public override string StoppedText(string name) => $"Les messages de votre recherche enregistrée « {name} » n’ont pas pu être remis à son webhook ; nous avons cessé d’essayer.";

    public override string Of(WebhookDeliveryState state) => state switch
    {
        WebhookDeliveryState.Pending => "en attente",
        WebhookDeliveryState.Delivered => "remis",
        WebhookDeliveryState.Empty => "plus rien à annoncer",
        _ => "abandonné",
    };
}
