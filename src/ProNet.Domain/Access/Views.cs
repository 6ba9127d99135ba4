namespace ProNet.Domain.Access;

/// <summary>What each view sees.</summary>
public static class Views
{
    /// <summary>From the one that sees least to the one that sees most.</summary>
    public static IReadOnlyList<View> All { get; } = [View.Everyone, View.Members, View.Recruiters];

    /// <summary>The view that sees all that any view sees.</summary>
    public static View Widest => View.Recruiters;

    /// <summary>True when somebody who looks sees what is for an audience: by the view, or as a contact of the owner, which nobody is without signing in.</summary>
    public static bool Sees(this View view, Audience audience, bool isContact) => (isContact && audience == Audience.Contacts && view.Sees(Audience.Members)) || view.Sees(audience);

    /// <summary>True when what is for an audience is seen in this view. An audience that this program does not know is seen in none.</summary>
    public static bool Sees(this View view, Audience audience) => audience switch
    {
        Audience.Everyone => true,
        Audience.Members => view is View.Members or View.Recruiters,
        Audience.Recruiters => view is View.Recruiters,
        _ => false,
    };
}
