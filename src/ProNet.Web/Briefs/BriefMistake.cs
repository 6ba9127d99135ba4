namespace ProNet.Web.Briefs;

/// <summary>A part of an address that means nothing to the search for candidates.</summary>
/// <param name="Kind">In what way.</param>
/// <param name="What">The criterion in question.</param>
/// <param name="Given">What was given for it.</param>
internal sealed record BriefMistake(BriefMistakeKind Kind, string What, string Given);
