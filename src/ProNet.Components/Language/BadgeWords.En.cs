namespace ProNet.Components.Language;

internal sealed class EnglishBadgeWords : BadgeWords
{
    public override string Title => "Badge and signature";

    public override string Lead => "A picture of your profile for other sites, and what stands under your mails.";

    public override string WhatIsShown => "They show what your page shows to everybody, and nothing else: name, photo, headline, present organisation and place. What you hide on your page is gone from the pictures as soon as they are loaded again, wherever they stand.";

    public override string NotPublic => "Your profile is not open to everybody, so the badge shows nothing to anybody. It comes back when your profile does.";

    public override string Make => "Make the badge";

    public override string Made => "The badge has a new address.";

    public override string Withdrawn => "The badge is withdrawn.";

    public override string Language => "Language of the badge";

    public override string Ground => "Where it will stand";

    public override string OnLight => "On a light page";

    public override string OnDark => "On a dark page";

    public override string OnBoth => "On a page that is light or dark";

    public override string Show => "Show";

    public override string Badges => "For other sites";

    public override string HtmlToCopy => "HTML to copy";

    public override string TextToCopy => "Text to copy";

    public override string OnItsOwn => "The picture on its own:";

    public override string NoPng => "There is no PNG: this ProNet has no font that draws all of your letters. The SVG is drawn with the reader’s fonts.";

    public override string Signatures => "For your mails";

    public override string SignaturesLead => "Copy the preview, the HTML or the text into the settings of your mail program. The words are yours from then on: what you hide later stays in them until you change them there. The pictures follow your page.";

    public override string Code => "QR code";

    public override string CodeLead => "It holds the address of your page, for slides, a stand or a card.";

    public override string CodeOfPage => "QR code of this page";

    public override string SaveCode => "Save the QR code";

    public override string Address => "The address of the badge";

    public override string AddressText => "Only those find the badge to whom you give its address, or who see where you put it. With a new address the old one shows nothing any more, and neither does any page or mail that has it.";

    public override string Renew => "Give it a new address";

    public override string Withdraw => "Withdraw the badge";

    public override string SeeProfile => "See the profile";

    public override string Card => "Card";

    public override string Line => "Line";

    public override string CodeCard => "Card with QR code";

    public override string WordsAlone => "Words alone";

    public override string WithPhoto => "With the photo";

    public override string WithCode => "With a QR code";
}
