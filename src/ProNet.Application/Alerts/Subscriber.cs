using ProNet.Application.Access;

namespace ProNet.Application.Alerts;

/// <summary>The owner of saved searches, as their matching needs it.</summary>
/// <param name="AccountId">The account.</param>
/// <param name="Viewer">As whom the searches are run; without what is kept from it unless that was asked for.</param>
/// <param name="Language">Two letters: in which places are looked up.</param>
public sealed record Subscriber(long AccountId, Viewer Viewer, string Language);
