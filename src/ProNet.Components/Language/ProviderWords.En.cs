namespace ProNet.Components.Language;

internal sealed class EnglishProviderWords : ProviderWords
{
    public override string Failed => "The sign-in there did not come about. Try again, or sign in another way.";

    public override string IsYou => "You are known there as";

    public override string NewLead => "This sign-in lets into no account here yet.";

    public override string SignInFirst => "I have an account";

    public override string SignInFirstText => "Sign in as you always did; then you can link the two. An account is never found by its address alone.";

    public override string OpenTitle => "I am new here";

    public override string OpenText => "An account is opened with this address, which was verified there:";

    public override string NoAddress => "No verified address was given there, so that no account can be opened with this sign-in. Join with your address first, and link the two then.";

    public override string LinkText => "From then on you can sign in to this account with it. It counts like a password: the second step stays.";

    public override string Link => "Link it to my account";

    public override string Linked => "It is linked: you can sign in with it now.";

    public override string Taken => "This sign-in lets into another account. Take the link away there first.";

    public override string NotShown => "Nothing shows that it is you. The password is wrong, or you signed in too long ago: sign in again.";

    public override string OnlyWay => "It is your only way in. Choose a password or add a passkey first.";

    public override string Unlink => "Take the link away";

    public override string Unlinked => "The link is gone. Other browsers were signed out.";

    public override string Gone => "The sign-in there was too long ago. Begin again.";

    public override string Known => "This address has an account here: sign in with it, and link the two then.";

    public override string NotInvited => "Here one joins by invitation, and this address has none.";

    public override string CardText => "Sign in here with the account that you have there.";

    public override string SignIn(string provider) => $"Sign in with {provider}";

    public override string Away(string provider) => $"{provider} does not answer at the moment. Sign in another way, or try again later.";

    public override string Title(string provider) => $"Sign-in with {provider}";

    public override string LinkOne(string provider) => $"Link a sign-in with {provider}";

    public override string Since(string day) => $"linked on {day}";
}
