namespace ProNet.Application.Partners;

/// <summary>Whom somebody looks for.</summary>
public enum PartnerMode
{
    /// <summary>Who offers what I seek, or seeks what I offer, or shares ground with me.</summary>
    Partner,

    /// <summary>Who seeks what I offer.</summary>
    Client,

    /// <summary>Who offers what I seek.</summary>
    Provider,
}
