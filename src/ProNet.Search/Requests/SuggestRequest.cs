using ProNet.Search.Access;

namespace ProNet.Search.Requests;

/// <summary>Asks what a person may be typing.</summary>
/// <param name="Scope">On whose behalf: nobody is suggested whom the viewer may not see.</param>
/// <param name="Subject">Which search the box belongs to.</param>
/// <param name="Typed">The word or words before the caret.</param>
/// <param name="Limit">At most this many.</param>
/// <param name="Language">Two-letter language for labels.</param>
public sealed record SuggestRequest(AccessScope Scope, SubjectKind Subject, string Typed, int Limit = 8, string Language = "en");
