namespace ProNet.Components.Language;

internal sealed class EnglishProfileWords : ProfileWords
{
    public override string About => "About";

    public override string Experience => "Experience";

    public override string Education => "Education";

    public override string Skills => "Skills";

    public override string AlsoMentioned => "Also mentioned";

    public override string Languages => "Languages";

    public override string Links => "Links";

    public override string Offers => "Offers";

    public override string Seeks => "Seeks";

    public override string Works => "Talks and works";

    public override string Years(int months) =>
        months < 12 ? Plural.English(months, "month", "months") : Plural.English(months / 12, "year", "years");

    public override string YearsOfExperience(int months) => $"{Years(months)} of experience";

    public override string Now => "now";

    public override string ProbablyNow => "probably until now";

    public override string DatesUnknown => "Dates not stated";

    public override string Until(string date) => $"until {date}";

    public override string Updated(string date) => $"Updated {date}";

    public override string Posted(string date) => $"Posted {date}";

    public override string Closes(string date) => $"Closes {date}";

    public override string Closed => "This job has closed";

    public override string Ago(int days) =>
        days <= 0 ? "today" : days == 1 ? "yesterday" : days < 60 ? $"{days} days ago" : days < 730 ? $"{days / 30} months ago" : $"{days / 365} years ago";

    public override string Description => "Description";

    public override string Required => "Required";

    public override string Welcome => "Welcome";

    public override string OriginalPage => "Go to the original notice";

    public override string PayFrom(string amount) => $"from {amount}";

    public override string PayTo(string amount) => $"up to {amount}";

    public override string PayBetween(string from, string to) => $"{from} to {to}";

    public override string AtAGlance => "At a glance";

    public override string OpenJobs => "Open jobs";

    public override string NoOpenJobs => "No open jobs at the moment.";

    public override string JobCount(int count) => count == 0 ? "No open jobs" : Plural.English(count, "open job", "open jobs");

    public override string AllJobs => "All jobs of this organisation";

    public override string PeopleHere => "People who work here";

    public override string Website => "Website";

    public override string Industry => "Industry";

    public override string BackToSearch => "Back to search";

    public override string PeopleWith(string skill) => $"People with {skill}";

    public override string Nothing => "This person has not written anything here yet.";

    public override string TakeAway => "Take it away";

    public override string AsCard => "As an address card (vCard)";

    public override string AsJson => "As JSON Resume";
}
