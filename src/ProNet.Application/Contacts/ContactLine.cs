namespace ProNet.Application.Contacts;

/// <summary>A contact, or what was asked, as one of the two reads it.</summary>
/// <param name="Standing">What is between the two.</param>
/// <param name="Handle">Of the other.</param>
/// <param name="Name">Of the other: who asks somebody to be a contact shows them the name.</param>
/// <param name="IsSeen">Whether the other's profile is seen, and can be led to.</param>
/// <param name="Since">Since when it is so.</param>
public sealed record ContactLine(ContactStanding Standing, string Handle, string Name, bool IsSeen, DateTime Since);
