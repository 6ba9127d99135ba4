using System.Globalization;

namespace ProNet.Components.Language;

internal sealed class EnglishProblemWords : ProblemWords
{
    public override string Title(int status) => status switch
    {
        400 => "The request cannot be read.",
        401 => "Sign in, or send a token that is valid.",
        403 => "This is not allowed.",
        404 => "Not found.",
        405 => "This cannot be done here in that way.",
        413 => "Too much was sent at once.",
        415 => "What was sent has a form that is not taken here.",
        429 => "Too many requests.",
        503 => "Not available at the moment.",
        _ => "Something went wrong.",
    };

    public override string BadAddress => "The address has parameters that cannot be read.";

    public override string NotFound => "Not found.";

    public override string NotDone => "This was not done.";

    public override string NoPerson => "There is no such person, or it is not public.";

    public override string NoJob => "There is no such job, or it is not public.";

    public override string NoOrganisation => "There is no such organisation, or it is not public.";

    public override string NoSearch => "Search is not available at the moment.";

    public override string NoSearchText => "Nothing is lost. Try again in a minute; profiles and job pages work meanwhile.";

    public override string TooSlow => "The search takes too long.";

    public override string TooSlowText => "The search was stopped; fewer words, asterisks or places make it quicker.";

    public override string StaleForm => "The form is too old.";

    public override string StaleFormText => "Load its page again, and send it again. Nothing was changed.";

    public override string BadBody => "The body of the request cannot be taken.";

    public override string NeedsOneOf(string first, string second) => $"Send “{first}” or “{second}”: one of them, and not both.";

    public override string Needs(string field, JsonKind kind) => $"“{field}” is missing or empty; it takes {Name(kind)}.";

    public override string NeedsValueOf(string field, IReadOnlyCollection<string> values) => $"“{field}” takes one of: {string.Join(", ", values)}.";

    public override string TooLong(string field, int most) => $"“{field}” takes {most.ToString("N0", CultureInfo.GetCultureInfo("en"))} characters at most.";

    public override string Unreadable(string field, IReadOnlyCollection<(string Name, JsonKind Kind)> fields) =>
        (field.Length > 0 ? $"“{field}” is no field here, or does not have what it takes." : "This is no JSON object.") + (fields.Count > 0 ? $" Fields are: {string.Join(", ", fields.Select(f => $"“{f.Name}” ({Name(f.Kind)})"))}." : "");

    protected override string Name(JsonKind kind) => kind switch
    {
        JsonKind.Text => "a text",
        JsonKind.Number => "a number",
        JsonKind.TrueOrFalse => "true or false",
        JsonKind.List => "a list",
        _ => "an object",
    };
}
