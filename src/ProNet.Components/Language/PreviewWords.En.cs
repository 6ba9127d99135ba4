using ProNet.Application.SavedSearches;
using ProNet.Domain.SavedSearches;

namespace ProNet.Components.Language;

internal sealed class EnglishPreviewWords : PreviewWords
{
    public override string Title => "What I would have got";

    public override string See => "Show me what I would have got";

    public override string Lead => "The mails of the past days, had you asked for them. Nothing is sent, and nothing changes.";

    public override string Known => "What is known of the past";

    public override string NothingKnown => "Nothing is known of the past yet: what was there on the first day is no news. Come back tomorrow.";

    public override string NothingFound => "It would have found nothing new in these days.";

    public override string Cadence => "How often";

    public override string Mails => "Mails";

    public override string Hits => "Hits told";

    public override string Recommended => "Our advice";

    public override string Refused => "Cannot be chosen";

    public override string Choose => "Choose how often";

    public override string Links => "These mails were never sent, so that some of their links lead nowhere.";

    public override string NoMails => "No mail would have come.";

    public override string Limits => "What this cannot know";

    public override IReadOnlyList<string> LimitsOf(SubjectKind subject) => subject switch
    {
        SubjectKind.Member =>
        [
            "Profiles are taken back through the edits of their owners; of changes by imports only the day is known.",
            "Who could see what in the past is not kept: whoever hides something today is taken to have always hidden it, and whoever is gone is not here.",
        ],
        SubjectKind.Job => ["Posts are looked at as they are today, on the day they were posted. What they said before a change is not kept, and those that were deleted are not here."],
        _ => ["Organisations are looked at as they are today, on the day they came. What they said before a change is not kept, and those that are gone are not here."],
    };

    public override string Found(SearchReplay replay, Wording words) =>
        $"{Plural.English(replay.Hits.Count, "hit", "hits")} in {Plural.English((int)Math.Round(replay.Days), "day", "days")}: {replay.PerDay.ToString("0.0", words.Culture)} a day on average.";

    public override string Later(int hits, Wording words) => $"and {words.Number(hits)} in the next mail";
    public override string Largest((DateOnly Day, int Hits) day, Wording words) => $"Most on one day: {words.Number(day.Hits)}, on {day.Day.ToString("d MMMM", words.Culture)}.";

    public override string Untold(int subjects) => subjects == 1
        ? "Of one more that changed in these days nobody knows what changed: it is not counted."
        : $"Of {subjects} more that changed in these days nobody knows what changed: they are not counted.";

    public override string Cut(string from) => $"So much changed that only what came since {from} was looked at.";

    public override string Why(AlertCadence cadence) => cadence switch
    {
        AlertCadence.Instant => "Hits are rare: each is worth a mail of its own.",
        AlertCadence.Daily => "There are some each day, and few enough to read.",
        _ => "There are many: one mail a week says how many, and names the latest.",
    };

    public override string MailsOf(string cadence) => $"Mails: {cadence}";

    public override string Earlier(int mails) => Plural.English(mails, "earlier mail", "earlier mails") + " not shown.";
}
