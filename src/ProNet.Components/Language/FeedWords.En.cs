using ProNet.Application.Alerts;

namespace ProNet.Components.Language;

internal sealed class EnglishFeedWords : FeedWords
{
    public override string Title => "Feed";

    public override string Text => "A private address for a feed reader (Atom): who is new and what changed, in your language. Whoever has the address reads it as you would, so keep it to yourself.";

    public override string Make => "Make a feed";

    public override string MakeAnew => "Give it another address";

    public override string MakeAnewText => "The address of before finds nothing from then on.";

    public override string End => "End the feed";

    public override string Made => "The address of your feed";

    public override string Once => "Copy it now: it is shown this once, and we keep no copy of it.";

    public override string Ended => "The feed has ended. Its address finds nothing any more.";

    public override string TellsNothing => "This search tells nothing at present";

    public override string Since(string day) => $"There is a feed since {day}. Its address was shown once.";

    public override string NewOf(string search) => $"New in “{search}”";

    public override string Of(NewsState state) => state switch
    {
        NewsState.Archived => "It was archived. Restore it among your saved searches and what it found meanwhile stands here.",
        NewsState.SetApart => "It could not be run and was set apart. Open it to see why.",
        NewsState.Stopped => "What it is based on is not there any more, or lets it find everything. Open it to see why.",
        _ => "",
    };
}
