namespace ProNet.Components.Language;

/// <summary>Words of the frame around every page, and of the pages that say something went wrong.</summary>
public abstract class ShellWords
{
    public abstract string Tagline { get; }

    public abstract string SkipToContent { get; }

    public abstract string MainNavigation { get; }

    public abstract string Settings { get; }

    /// <summary>The name of the other language, in that language.</summary>
    public abstract string OtherLanguageName { get; }

    public abstract string OtherLanguage { get; }

    public abstract string Theme { get; }

    public abstract string Light { get; }

    public abstract string Dark { get; }

    public abstract string AsDevice { get; }

    public abstract string Home { get; }

    public abstract string ForPrograms { get; }

    public abstract string DesignPage { get; }

    public abstract string FooterText { get; }

    public abstract string NotFoundTitle { get; }

    public abstract string NotFoundText { get; }

    public abstract string TooLargeTitle { get; }

    /// <summary>Of a form that is larger than its page takes.</summary>
    public abstract string TooLargeText { get; }

    public abstract string UnreadableFormTitle { get; }

    /// <summary>Of a form that holds what no form can, such as the character NUL.</summary>
    public abstract string UnreadableFormText { get; }

    public abstract string StaleFormTitle { get; }

    public abstract string StaleFormText { get; }

    public abstract string StaleFormHint { get; }

    public abstract string BackToForm { get; }

    public abstract string ErrorTitle { get; }

    public abstract string ErrorText { get; }

    public abstract string UnavailableTitle { get; }

    public abstract string UnavailableText { get; }

    public abstract string BusyTitle { get; }

    public abstract string BusyText { get; }

    public abstract string TryAgain { get; }

    public abstract string RequestNumber(string id);
}
