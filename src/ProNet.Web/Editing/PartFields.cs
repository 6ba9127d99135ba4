using ProNet.Application.Editing.Parts;
using ProNet.Components.Language;
using ProNet.Domain.Careers;
using ProNet.Domain.Jobs;
using ProNet.Domain.Profiles;

namespace ProNet.Web.Editing;

/// <summary>The fields of the form of each part, in their order.</summary>
internal static class PartFields
{
    /// <summary>Currencies of the countries whose places and jobs are known best.</summary>
    private static readonly string[] Currencies = ["EUR", "CHF", "CAD", "GBP", "USD", "XOF", "XAF", "MAD", "TND", "DZD", "SEK", "DKK", "NOK", "PLN", "CZK", "HUF", "RON", "AUD", "JPY", "INR", "BRL"];

    public static IReadOnlyList<FormField> Of(ProfilePart part, Wording words) => part switch
    {
        ProfilePart.Names => [Line("Given"), Line("Middle"), Line("Family")],
        ProfilePart.Headline => [Line("Headline"), Choice("Seniority", Enum.GetValues<Seniority>().Where(s => s != Seniority.Unknown).Select(s => (s.ToString(), words.Facets.Of(s))))],
        ProfilePart.Summary => [Text("Summary"), Choice("Language", Languages(words))],
        ProfilePart.Place => [Line("Place") with { Offers = "place" }],
        ProfilePart.Industry => [Choice("Industry", Industries.All.Select(i => (i.Code, words.Facets.Industry(i.Code)!)).OrderBy(i => i.Item2, StringComparer.Create(words.Culture, ignoreCase: true)))],
        ProfilePart.Availability =>
        [
            Tick("Open", words.Editing.Field("Open")),
            Choice("Kinds", Enum.GetValues<ContractKind>().Where(k => k != ContractKind.Unknown).Select(k => ($"Kind-{k}", words.Facets.Of(k)))) with { Kind = FieldKind.Ticks },
            Line("From"),
            Choice("Remote", Enum.GetValues<RemoteWork>().Where(r => r != RemoteWork.Unknown).Select(r => (r.ToString(), words.Facets.Of(r)))),
            Line("Pay"),
            Choice("Currency", Currencies.Select(c => (c, c))),
            Choice("Period", Enum.GetValues<PayPeriod>().Select(p => (p.ToString(), words.Facets.Of(p)))),
        ],
        ProfilePart.Positions => [Line("Title"), Line("Organisation"), Line("Place"), Line("Start"), Line("End"), Tick("Current", words.Editing.Field("Current")), Text("Description")],
        ProfilePart.Education => [Line("Degree"), Line("Subject"), Line("School"), Line("Start"), Line("End")],
        ProfilePart.Skills => [Line("Skill") with { Offers = "skill" }],
        ProfilePart.Languages => [Choice("Language", Languages(words)), Choice("Level", Enum.GetValues<LanguageLevel>().Where(l => l != LanguageLevel.Unknown).Select(l => (l.ToString(), words.Facets.Of(l))))],
        ProfilePart.Works => [Choice("Kind", Enum.GetValues<WorkKind>().Where(k => k != WorkKind.Unknown).Select(k => (k.ToString(), words.Editing.Of(k)))), Line("Title"), Line("Publisher"), Line("Date"), Line("Url"), Text("Summary")],
        ProfilePart.Offers or ProfilePart.Seeks => [Line("Line")],
        _ => [Line("Url"), Line("Label")],
    };

    /// <summary>What a form sends: the names of its fields, and of the ticks among them.</summary>
    public static IEnumerable<string> Names(ProfilePart part, Wording words) => Of(part, words).SelectMany(f => f.Kind == FieldKind.Ticks ? f.Options!.Select(o => o.Value) : [f.Name]);

    private static FormField Line(string name) => new(name, Wording.Current.Editing.Field(name));

    private static FormField Text(string name) => new(name, Wording.Current.Editing.Field(name), FieldKind.Text);

    private static FormField Tick(string name, string label) => new(name, label, FieldKind.Tick);

    private static FormField Choice(string name, IEnumerable<(string, string)> options) => new(name, Wording.Current.Editing.Field(name), FieldKind.Choice, [.. options]);

    private static IEnumerable<(string, string)> Languages(Wording words) =>
        LanguageCodes.All.Select(code => (code, words.Facets.SpokenLanguage(code))).OrderBy(l => l.Item2, StringComparer.Create(words.Culture, ignoreCase: true));
}
