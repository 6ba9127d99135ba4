using ProNet.Domain.Careers;
using ProNet.Domain.Profiles;

namespace ProNet.Application.Editing.Parts;

/// <summary>What somebody does, in a line, and at which level.</summary>
internal sealed class HeadlinePart : SinglePart<HeadlinePart.Headline>
{
    private const int Longest = 200;

    public override ProfilePart Part => ProfilePart.Headline;

    protected override string Field => "Headline";

    protected override string Label(Headline item) => item.Text;

    protected override IEnumerable<(string Field, string Value)> Fill(Headline item) =>
        [("Headline", item.Text), ("Seniority", item.Seniority == Seniority.Unknown ? "" : item.Seniority.ToString())];

    protected override Task<Headline> TakeAsync(FieldReader fields, Headline? before, CancellationToken cancellationToken) =>
        Task.FromResult(new Headline(fields.Line("Headline", Longest), fields.Choice<Seniority>("Seniority")));

    protected override Headline Get(Member member) => new(member.Headline, member.Seniority);

    protected override void Set(Member member, Headline item) => (member.Headline, member.Seniority) = (item.Text, item.Seniority);

    internal sealed record Headline(string Text = "", Seniority Seniority = Seniority.Unknown);
}
