namespace ProNet.Components.Language;

/// <summary>Words of signing in at a provider.</summary>
public abstract class ProviderWords
{
    public abstract string Failed { get; }

    public abstract string IsYou { get; }

    public abstract string NewLead { get; }

    public abstract string SignInFirst { get; }

    public abstract string SignInFirstText { get; }

    public abstract string OpenTitle { get; }

    public abstract string OpenText { get; }

    public abstract string NoAddress { get; }

    public abstract string LinkText { get; }

    public abstract string Link { get; }

    public abstract string Linked { get; }

    public abstract string Taken { get; }

    public abstract string NotShown { get; }

    public abstract string OnlyWay { get; }

    public abstract string Unlink { get; }

    public abstract string Unlinked { get; }

    public abstract string Gone { get; }

    public abstract string Known { get; }

    public abstract string NotInvited { get; }

    public abstract string CardText { get; }

    public abstract string SignIn(string provider);

    public abstract string Away(string provider);

    public abstract string Title(string provider);

    public abstract string LinkOne(string provider);

    public abstract string Since(string day);
}
