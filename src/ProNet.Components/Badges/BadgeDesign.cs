namespace ProNet.Components.Badges;

/// <summary>What a picture of a badge looks like.</summary>
public enum BadgeDesign
{
    /// <summary>Photo, name, headline and where, with the name of this site below.</summary>
    Card,

    /// <summary>Photo, name and headline in one line, as high as a line of a page's foot.</summary>
    Line,

    /// <summary>The address as a QR code over the name, for slides and paper.</summary>
    Code,

    /// <summary>The photo alone, for signatures.</summary>
    Portrait,

    /// <summary>The QR code alone, for signatures.</summary>
    Square,
}
