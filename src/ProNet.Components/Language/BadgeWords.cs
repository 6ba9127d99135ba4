namespace ProNet.Components.Language;

/// <summary>Words of the badge for other sites, of signatures, and of QR codes.</summary>
public abstract class BadgeWords
{
    public abstract string Title { get; }

    public abstract string Lead { get; }

    public abstract string WhatIsShown { get; }

    public abstract string NotPublic { get; }

    public abstract string Make { get; }

    public abstract string Made { get; }

    public abstract string Withdrawn { get; }

    public abstract string Language { get; }

    public abstract string Ground { get; }

    public abstract string OnLight { get; }

    public abstract string OnDark { get; }

    public abstract string OnBoth { get; }

    public abstract string Show { get; }

    public abstract string Badges { get; }

    public abstract string HtmlToCopy { get; }

    public abstract string TextToCopy { get; }

    public abstract string OnItsOwn { get; }

    public abstract string NoPng { get; }

    public abstract string Signatures { get; }

    public abstract string SignaturesLead { get; }

    /// <summary>Heading of the QR code of one's own page.</summary>
    public abstract string Code { get; }

    public abstract string CodeLead { get; }

    /// <summary>What the QR code on a public page is.</summary>
    public abstract string CodeOfPage { get; }

    public abstract string SaveCode { get; }

    public abstract string Address { get; }

    public abstract string AddressText { get; }

    public abstract string Renew { get; }

    public abstract string Withdraw { get; }

    /// <summary>Stands on a badge.</summary>
    public abstract string SeeProfile { get; }

    public abstract string Card { get; }

    public abstract string Line { get; }

    public abstract string CodeCard { get; }

    public abstract string WordsAlone { get; }

    public abstract string WithPhoto { get; }

    public abstract string WithCode { get; }
}
