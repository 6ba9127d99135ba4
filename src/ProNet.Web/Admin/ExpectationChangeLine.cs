namespace ProNet.Web.Admin;

/// <summary>What the generation that waits would change, by number: whom somebody expects is theirs.</summary>
internal sealed record ExpectationChangeLine(long SearchId, SubjectKind Subject, long SubjectId, bool MustBeFound, bool Passes);
