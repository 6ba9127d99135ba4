namespace ProNet.Components.Badges;

/// <summary>What a signature under mails looks like.</summary>
public enum SignatureDesign
{
    /// <summary>Words alone, so that nothing is loaded by who reads the mail.</summary>
    Plain,

    /// <summary>Beside the photo.</summary>
    Portrait,

    /// <summary>Beside the address as a QR code.</summary>
    Code,
}
