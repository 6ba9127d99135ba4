namespace ProNet.Domain.Profiles;

/// <summary>A talk, publication or project that shows what somebody knows.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Summary">Its abstract; may be empty.</param>
/// <param name="Language">Two-letter language, or empty.</param>
public sealed record Work(string Title, string Summary, string Language);
