using ProNet.Domain.Profiles;

namespace ProNet.Application.Editing.Parts;

/// <summary>The text about oneself, and the language that the profile is written in.</summary>
internal sealed class SummaryPart : SinglePart<SummaryPart.Summary>
{
    public override ProfilePart Part => ProfilePart.Summary;

    protected override string Field => "Summary";

    protected override string Label(Summary item) => item.Text;

    protected override IEnumerable<(string Field, string Value)> Fill(Summary item) => [("Summary", item.Text), ("Language", item.Language)];

    protected override Task<Summary> TakeAsync(FieldReader fields, Summary? before, CancellationToken cancellationToken)
    {
        var language = fields.Line("Language", 2);
        if (language.Length > 0 && !LanguageCodes.All.Contains(language))
            fields.Refuse("Language", EditProblem.NoChoice);
        return Task.FromResult(new Summary(fields.Text("Summary", Texts.Summary), language));
    }

    protected override Summary Get(Member member) => new(member.Summary, member.Language);

    protected override void Set(Member member, Summary item) => (member.Summary, member.Language) = (item.Text, item.Language);

    internal sealed record Summary(string Text = "", string Language = "");
}
