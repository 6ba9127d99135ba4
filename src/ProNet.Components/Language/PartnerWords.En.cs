using ProNet.Application.Partners;

namespace ProNet.Components.Language;

internal sealed class EnglishPartnerWords : PartnerWords
{
    public override string Partners => "Partners";

    public override string Title => "Find partners, clients and providers";

    public override string Hint => "offers:audits seeks:kubernetes…";

    public override string Modes => "Whom you look for";

    public override string Of(PartnerMode mode) => mode switch
    {
        PartnerMode.Client => "Clients",
        PartnerMode.Provider => "Providers",
        _ => "Partners",
    };

    public override string Lead(PartnerMode mode) => mode switch
    {
        PartnerMode.Client => "People who seek what you offer. Each of these tabs makes the search from your lines, those that only you see among them; change it as you like.",
        PartnerMode.Provider => "People who offer what you seek. Each of these tabs makes the search from your lines, those that only you see among them; change it as you like.",
        _ => "People who offer what you seek, seek what you offer, or were where you were. Each of these tabs makes the search from your profile, with what only you see of it; change it as you like.",
    };

    public override string NothingToGoBy(PartnerMode mode) => mode switch
    {
        PartnerMode.Client => "Your profile does not say yet what you offer. Write it in a line or two, and whoever seeks it is found here.",
        PartnerMode.Provider => "Your profile does not say yet what you seek. Write it in a line or two, and whoever offers it is found here.",
        _ => "Your profile does not say yet what you offer and what you seek. Write it in a line or two, and whoever it suits is found here.",
    };

    public override string Criteria => "One of these";

    public override string Criterion(string field, string text) => field switch
    {
        "offers" => $"Offers: {text}",
        "seeks" => $"Seeks: {text}",
        "company" => $"Was at {text}",
        "school" => $"Studied at {text}",
        _ => text,
    };

    public override string EditOffers => "What I offer";

    public override string EditSeeks => "What I seek";
}
