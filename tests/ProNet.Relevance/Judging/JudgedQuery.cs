namespace ProNet.Relevance.Judging;

/// <param name="Id">Its number, which never changes.</param>
/// <param name="Subject">What is searched.</param>
/// <param name="Language">Of the page, <c>en</c> or <c>fr</c>.</param>
/// <param name="Text">As somebody would type it.</param>
internal sealed record JudgedQuery(int Id, SubjectKind Subject, string Language, string Text)
{
    /// <summary>Weights are chosen on every second query and reported on the others.</summary>
    public bool IsTraining => Id % 2 == 1;
}
