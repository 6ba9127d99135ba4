namespace ProNet.Components.Language;

internal sealed class EnglishCvWords : CvWords
{
    public override string Title => "My CV";

    public override string Lead => "Bring your CV: you see what was found in it, correct it, and decide what your profile takes. Nothing changes before that.";

    public override string Upload => "Bring a file";

    public override string File => "File";

    public override string FileHint(int megabytes) => $"PDF, Word (.docx), OpenDocument (.odt), RTF, HTML, plain text, JSON Resume (.json), or the archive of LinkedIn (.zip); up to {megabytes} MB.";

    public override string Send => "Read this file";

    public override string SendHint => "Reading takes a few seconds; the next page shows what was found. The file is kept for you alone until you decide otherwise.";

    public override string LinkedIn => "From LinkedIn";

    public override string LinkedInText => "There, choose Settings, Data privacy, Get a copy of your data; the archive comes by mail. Give it here as it is, in whichever language.";

    public override string LinkedInPrivacy => "Only your positions, studies, skills, languages and what you say about yourself are read. Your connections and messages are other people’s: they are not opened, nothing of them is stored, and nobody is invited. The archive itself is not kept.";

    public override string Kept => "Kept CVs";

    public override IReadOnlyList<string> Columns { get; } = ["File", "Since", "Who may have it and find its words", "Actions"];

    public override string NothingKept => "There is none yet.";

    public override string OnlyFacts => "Only what it says about you is kept, not the archive.";

    public override string Review => "What was found";

    public override string Download => "Download";

    public override string WhoMayHave(string file) => $"Who may have {file}";

    public override string Save => "Save";

    public override string Remove => "Delete";

    public override string NoFile => "Choose a file first.";

    public override string Full => "There is no room for another CV; delete one that you need no more.";

    public override string NotSaved => "Nothing was saved, because your profile was changed at the same time; try again.";

    public override string Saved => "Saved.";

    public override string Removed => "Deleted, with everything that was read from it.";

    public override string Applied(int facts) => facts == 1 ? "Your profile has taken one fact from your CV." : $"Your profile has taken {facts} facts from your CV.";

    public override string SeeProfile => "See my profile";

    public override string ReviewTitle => "What was found in your CV";

    public override string Recognized => "Pages of this file are pictures; their text was recognised, and may have mistakes. Compare it with the original.";
    public override string ReviewLead => "Correct what is wrong, and clear the boxes of what your profile should not take. Nothing changes before you apply it.";

    public override string NothingFound => "No facts were found in it. Its words can be found if you let others have it; type in the rest in your profile.";

    public override string InTheFile => "What it says";

    public override string Proposals => "What your profile would take";

    public override string Take(string fact) => $"Take: {fact}";

    public override string Known => "Your profile has this already, or something in its place.";

    public override string WhereInFile(string fact) => $"Where the CV says it: {fact}";

    public override string Where => "where?";

    public override string JobTitle => "Title";

    public override string Organisation => "Organisation";

    public override string Place => "Place";

    public override string From => "From";

    public override string To => "To";

    public override string DateHint => "Year, or year and month: 2019-03";

    public override string EndHint => "Empty while it goes on, or when not known";

    public override string BadDate => "Write a year, or a year and a month such as 2019-03; the end is not before the beginning, and nothing begins later than today.";

    public override string Current => "Goes on";

    public override string Description => "Description";

    public override string School => "School";

    public override string Degree => "Degree";

    public override string Field => "Field";

    public override string Unknown => "These words mean no skill that is known here; they are found in the CV alone:";

    public override string Apply => "Apply to my profile";

    public override string ApplyHint => "You can change everything afterwards.";

    public override string ChangedMeanwhile => "Nothing was applied, because your profile was changed at the same time. Look again, and apply.";

    public override string Correct => "Something is not right yet; nothing was applied.";

    public override string TakeAway => "Take away";

    public override string Design(bool isModern) => isModern ? "modern" : "classic";

    public override string InOwnWords => "The whole CV as it was written";
    public override string OwnCv(string file) => $"CV: {file}";
}
