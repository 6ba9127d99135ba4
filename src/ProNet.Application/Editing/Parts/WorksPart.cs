using ProNet.Domain.Careers;
using ProNet.Domain.Profiles;

namespace ProNet.Application.Editing.Parts;

/// <summary>Evidence: projects, publications, certificates, patents, links and talks.</summary>
internal sealed class WorksPart : ListPart<Work>
{
    public override ProfilePart Part => ProfilePart.Works;

    protected override string Field => "Title";

    protected override bool IsLatestFirst => true;

    protected override string Label(Work item) => Texts.Joined(item.Title, item.Publisher);

    protected override IEnumerable<(string Field, string Value)> Fill(Work item) =>
    [
        ("Kind", item.Kind == WorkKind.Unknown ? "" : item.Kind.ToString()), ("Title", item.Title), ("Publisher", item.Publisher),
        ("Date", item.Date is { } date ? TypedDate.Write(PartialDate.FromPacked(date)) : ""), ("Url", item.Url), ("Summary", item.Summary),
    ];

    protected override Task<Work> TakeAsync(FieldReader fields, Work? before, CancellationToken cancellationToken)
    {
        var kind = fields.Choice<WorkKind>("Kind");
        return Task.FromResult(new Work(fields.Line("Title", Texts.Line, isRequired: true), fields.Text("Summary", Texts.Prose), before?.Language ?? "")
        {
            Kind = kind,
            Publisher = fields.Line("Publisher", Texts.Line),
            Url = fields.Address("Url", Texts.Address, isRequired: kind == WorkKind.Link),
            Date = fields.Date("Date")?.Packed,
        });
    }

    protected override string Key(Work item) => item.Title;

    protected override List<Work> Get(Member member) => member.Works;

    protected override void Set(Member member, List<Work> items) => member.Works = items;
}
