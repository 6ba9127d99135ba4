namespace ProNet.Components.Language;

internal sealed class EnglishShellWords : ShellWords
{
    public override string Tagline => "Find people, work and organisations";

    public override string SkipToContent => "Skip to content";

    public override string MainNavigation => "Main";

    public override string Settings => "Language and appearance";

    public override string OtherLanguageName => "Français";

    public override string OtherLanguage => "fr";

    public override string Theme => "Appearance";

    public override string Light => "Light";

    public override string Dark => "Dark";

    public override string AsDevice => "Same as device";

    public override string Home => "Home";

    public override string ForPrograms => "For programs (API)";

    public override string DesignPage => "Design";

    public override string FooterText => "ProNet is self-hosted: nothing on this page comes from elsewhere.";

    public override string NotFoundTitle => "Page not found";

    public override string NotFoundText => "The address may be misspelt, or what was here has been removed or is not public. A search may find it.";

    public override string TooLargeTitle => "This is too large";

    public override string TooLargeText => "What you sent is larger than this form takes, so none of it was read and nothing was changed. Send a shorter text or a smaller file.";

    public override string UnreadableFormTitle => "This form cannot be read";

    public override string UnreadableFormText => "It holds a character that no text has (such as NUL), which is sometimes pasted along from another program. None of it was read and nothing was changed. Go back, paste the text as plain text, and send it again.";

    public override string StaleFormTitle => "This form is too old";

    public override string StaleFormText =>
        "It was open for long, or you signed in or out meanwhile. To keep others from sending forms in your name it was not taken: nothing was changed.";

    public override string StaleFormHint =>
        "Open it again and send it again; your browser’s back button may still show what you typed. If it happens each time, let your browser keep cookies of this site.";

    public override string BackToForm => "Open the form again";

    public override string ErrorTitle => "Something went wrong on our side";

    public override string ErrorText => "Nothing you saved is lost. Try again; if it happens twice, tell whoever runs this site the number below.";

    public override string UnavailableTitle => "Search is not available at the moment";

    public override string UnavailableText => "Profiles and job pages still work, and nothing is lost. Try again in a minute.";

    public override string BusyTitle => "That was a lot at once";

    public override string BusyText => "Many requests came from your network within a short time. Wait a moment, then load this page again.";

    public override string TryAgain => "Try again";

    public override string RequestNumber(string id) => $"Request {id}";
}
