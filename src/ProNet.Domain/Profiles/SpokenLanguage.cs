namespace ProNet.Domain.Profiles;

/// <param name="Code">ISO 639-1.</param>
/// <param name="Level">How well; <see cref="LanguageLevel.Unknown"/> when not said.</param>
public sealed record SpokenLanguage(string Code, LanguageLevel Level);
