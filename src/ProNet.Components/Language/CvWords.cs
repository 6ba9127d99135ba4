namespace ProNet.Components.Language;

/// <summary>What the pages say on which members bring their CV and take it away.</summary>
public abstract class CvWords
{
    public abstract string Title { get; }

    public abstract string Lead { get; }

    public abstract string Upload { get; }

    public abstract string File { get; }

    /// <param name="megabytes">Whole megabytes that are taken at most.</param>
    public abstract string FileHint(int megabytes);

    public abstract string Send { get; }

    public abstract string SendHint { get; }

    public abstract string LinkedIn { get; }

    public abstract string LinkedInText { get; }

    public abstract string LinkedInPrivacy { get; }

    /// <summary>Of the table, and its columns.</summary>
    public abstract string Kept { get; }

    public abstract IReadOnlyList<string> Columns { get; }

    public abstract string NothingKept { get; }

    public abstract string OnlyFacts { get; }

    public abstract string Review { get; }

    public abstract string Download { get; }

    public abstract string WhoMayHave(string file);

    public abstract string Save { get; }

    public abstract string Remove { get; }

    public abstract string NoFile { get; }

    public abstract string Full { get; }

    public abstract string NotSaved { get; }

    public abstract string Saved { get; }

    public abstract string Removed { get; }

    public abstract string Applied(int facts);

    public abstract string SeeProfile { get; }

    public abstract string ReviewTitle { get; }

    public abstract string ReviewLead { get; }

    /// <summary>Of text that was recognised in pictures.</summary>
    public abstract string Recognized { get; }

    public abstract string NothingFound { get; }

    public abstract string InTheFile { get; }

    public abstract string Proposals { get; }

    public abstract string Take(string fact);

    public abstract string Known { get; }

    public abstract string WhereInFile(string fact);

    public abstract string Where { get; }

    public abstract string JobTitle { get; }

    public abstract string Organisation { get; }

    public abstract string Place { get; }

    public abstract string From { get; }

    public abstract string To { get; }

    public abstract string DateHint { get; }

    public abstract string EndHint { get; }

    public abstract string BadDate { get; }

    public abstract string Current { get; }

    public abstract string Description { get; }

    public abstract string School { get; }

    public abstract string Degree { get; }

    public abstract string Field { get; }

    public abstract string Unknown { get; }

    public abstract string Apply { get; }

    public abstract string ApplyHint { get; }

    public abstract string ChangedMeanwhile { get; }

    public abstract string Correct { get; }

    public abstract string TakeAway { get; }

    /// <summary>Of a design, within a link.</summary>
    public abstract string Design(bool isModern);

    public abstract string OwnCv(string file);

    /// <summary>Of the text that an imported profile was read from.</summary>
    public abstract string InOwnWords { get; }
}
