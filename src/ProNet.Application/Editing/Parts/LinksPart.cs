using ProNet.Domain.Profiles;

namespace ProNet.Application.Editing.Parts;

internal sealed class LinksPart : ListPart<ProfileLink>
{
    public override ProfilePart Part => ProfilePart.Links;

    protected override string Field => "Url";

    protected override int Most => 30;

    protected override string Label(ProfileLink item) => Texts.Joined(item.Label, item.Url);

    protected override IEnumerable<(string Field, string Value)> Fill(ProfileLink item) => [("Label", item.Label), ("Url", item.Url)];

    protected override Task<ProfileLink> TakeAsync(FieldReader fields, ProfileLink? before, CancellationToken cancellationToken)
    {
        var link = new ProfileLink(fields.Line("Label", Texts.Line), fields.Address("Url", Texts.Address, isRequired: true));
        if (link.Url != before?.Url && fields.Scope.Member.Links.Exists(l => l.Url == link.Url))
            fields.Refuse("Url", EditProblem.Known);
        return Task.FromResult(link);
    }

    protected override string Key(ProfileLink item) => item.Url;

    protected override List<ProfileLink> Get(Member member) => member.Links;

    protected override void Set(Member member, List<ProfileLink> items) => member.Links = items;
}
