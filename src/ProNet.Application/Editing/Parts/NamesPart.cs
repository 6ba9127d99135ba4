using ProNet.Domain.Profiles;

namespace ProNet.Application.Editing.Parts;

internal sealed class NamesPart : SinglePart<NamesPart.Names>
{
    private const int Longest = 100;

    public override ProfilePart Part => ProfilePart.Names;

    protected override string Field => "Family";

    protected override string Label(Names item) => string.Join(' ', new[] { item.Given, item.Middle, item.Family }.Where(n => n.Length > 0));

    protected override IEnumerable<(string Field, string Value)> Fill(Names item) => [("Given", item.Given), ("Middle", item.Middle), ("Family", item.Family)];

    protected override Task<Names> TakeAsync(FieldReader fields, Names? before, CancellationToken cancellationToken)
    {
        var names = new Names(fields.Line("Given", Longest), fields.Line("Middle", Longest), fields.Line("Family", Longest));
        if (!(names.Given + names.Family).Any(char.IsLetter))
            fields.Refuse(Field, EditProblem.Missing);
        return Task.FromResult(names);
    }

    protected override Names Get(Member member) => new(member.Name.Given, member.Name.Middle, member.Name.Family);

    protected override void Set(Member member, Names item) => member.Name = new FullName { Given = item.Given, Middle = item.Middle, Family = item.Family };

    internal sealed record Names(string Given = "", string Middle = "", string Family = "");
}
