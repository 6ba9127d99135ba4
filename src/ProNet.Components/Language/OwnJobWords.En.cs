namespace ProNet.Components.Language;

internal sealed class EnglishOwnJobWords : OwnJobWords
{
    public override string Choice => "Which jobs";

    public override string All => "All jobs";

    public override string ForMe => "For me";

    public override string Title => "Jobs for me";

    public override string Hint => "A title, a skill, a trade…";

    public override string Lead => "Any of these, taken from your profile: what you do, and the skills that your positions show. Those come first that ask for what you know, near what you look for. Only you see this order.";

    public override string Criteria => "One of these";

    public override string FromProfile => "Start again from my profile";

    public override string EditWishes => "What I look for";

    public override string SignInFirst => "Sign in to see the jobs that suit your profile: what you did, the skills that you practised, where you are and what you look for, each with the reasons.";

    public override string NothingToGoBy => "Your profile names no title and no skill yet that jobs could be looked for by. Add a position or a few skills, and the jobs that ask for them are found here.";
}
