using ProNet.Domain.Careers;
using ProNet.Domain.Profiles;

namespace ProNet.Application.Editing.Parts;

internal sealed class IndustryPart : SinglePart<IndustryPart.Filed>
{
    public override ProfilePart Part => ProfilePart.Industry;

    protected override string Field => "Industry";

    protected override string Label(Filed item) => item.Code;

    protected override IEnumerable<(string Field, string Value)> Fill(Filed item) => [("Industry", item.Code)];

    protected override Task<Filed> TakeAsync(FieldReader fields, Filed? before, CancellationToken cancellationToken)
    {
        var code = fields.Line("Industry", 100);
        if (code.Length > 0 && Industries.All.All(i => i.Code != code))
            fields.Refuse(Field, EditProblem.NoChoice);
        return Task.FromResult(new Filed(code));
    }

    protected override Filed Get(Member member) => new(member.Industry);

    protected override void Set(Member member, Filed item) => member.Industry = item.Code;

    internal sealed record Filed(string Code = "");
}
