using ProNet.Domain.Profiles;

namespace ProNet.Application.Editing.Parts;

/// <summary>Lines of what somebody offers, or of what somebody seeks.</summary>
/// <param name="part">Which of them.</param>
/// <param name="get">Reads its lines.</param>
/// <param name="set">Replaces them.</param>
internal sealed class ExchangePart(ProfilePart part, Func<Member, List<string>> get, Action<Member, List<string>> set) : ListPart<ExchangePart.Line>
{
    public override ProfilePart Part => part;

    protected override string Field => "Line";

    protected override int Most => ExchangeLines.Most;

    protected override string Label(Line item) => item.Text;

    protected override IEnumerable<(string Field, string Value)> Fill(Line item) => [("Line", item.Text)];

    protected override Task<Line> TakeAsync(FieldReader fields, Line? before, CancellationToken cancellationToken)
    {
        var line = fields.Line("Line", ExchangeLines.Longest, isRequired: true);
        if (!string.Equals(line, before?.Text, StringComparison.OrdinalIgnoreCase) && get(fields.Scope.Member).Contains(line, StringComparer.OrdinalIgnoreCase))
            fields.Refuse("Line", EditProblem.Known);
        return Task.FromResult(new Line(line));
    }

    protected override string Key(Line item) => item.Text;

    protected override List<Line> Get(Member member) => get(member).ConvertAll(line => new Line(line));

    protected override void Set(Member member, List<Line> items) => set(member, items.ConvertAll(line => line.Text));

    internal sealed record Line(string Text);
}
