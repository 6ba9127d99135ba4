using Microsoft.EntityFrameworkCore;
using ProNet.Domain.Access;
using ProNet.Domain.Careers;
using ProNet.Domain.Profiles;

namespace ProNet.Application.Editing.Parts;

internal sealed class PositionsPart : DatedPart<PositionsPart.Kept, Position>
{
    public override ProfilePart Part => ProfilePart.Positions;

    protected override string Field => "Title";

    protected override string Label(Kept item) => Texts.Joined(item.Title, item.Organisation);

    protected override IEnumerable<(string Field, string Value)> Fill(Kept item) =>
    [
        ("Title", item.Title), ("Organisation", item.Organisation), ("Place", item.Place),
        ("Start", TypedDate.Write(Date(item.Start))), ("End", TypedDate.Write(Date(item.End))),
        ("Current", item.Current == CurrentState.Ended ? "" : "1"), ("Description", item.Description),
    ];

    protected override async Task<Kept> TakeAsync(FieldReader fields, Kept? before, CancellationToken cancellationToken)
    {
        var title = fields.Line("Title", Texts.Line);
        var organisation = fields.Line("Organisation", Texts.Line);
        if (title.Length + organisation.Length == 0)
            fields.Refuse("Title", EditProblem.Missing);
        var isCurrent = fields.IsTicked("Current");
        var (start, end) = fields.Period("Start", "End", mayEndLater: false);
        // An end that is typed beside the tick is the word of a later edit: the position ended.
        if (end is not null)
            isCurrent = false;
        return new Kept
        {
            Title = title,
            Organisation = organisation,
            OrganisationId = organisation == before?.Organisation ? before.OrganisationId : await KnownAsync(fields.Scope, organisation, cancellationToken),
            Place = fields.Line("Place", Texts.Line),
            Start = start?.Packed,
            End = end?.Packed,
            Current = isCurrent ? CurrentState.Certain : CurrentState.Ended,
            ConfirmedOn = isCurrent ? fields.Scope.Today : before?.ConfirmedOn,
            Description = fields.Text("Description", Texts.Prose),
            Audience = before?.Audience ?? default,
        };
    }

    protected override List<Position> Rows(Member member) => member.Positions;

    protected override long Id(Position row) => row.Id;

    protected override int Ordinal(Position row) => row.Ordinal;

    protected override void SetOrdinal(Position row, int ordinal) => row.Ordinal = ordinal;

    protected override (int Last, int First) Span(Position row) =>
        (row.End?.LastMonthIndex ?? (row.Current != CurrentState.Ended ? int.MaxValue : row.Start?.LastMonthIndex ?? 0), row.Start?.FirstMonthIndex ?? 0);

    protected override Kept Keep(Position row) => new()
    {
        Title = row.Title,
        Organisation = row.OrganisationName,
        OrganisationId = row.OrganisationId,
        Place = row.PlaceText,
        Start = row.Start?.Packed,
        End = row.End?.Packed,
        Current = row.Current,
        ConfirmedOn = row.ConfirmedOn,
        Description = row.Description,
        Audience = row.Audience,
    };

    protected override Position Make(long memberId, long id, Kept item) => new() { Id = id, MemberId = memberId, Audience = item.Audience };

    protected override void Write(Position row, Kept item)
    {
        row.Title = item.Title;
        row.OrganisationName = item.Organisation;
        row.OrganisationId = item.OrganisationId;
        row.PlaceText = item.Place;
        row.Start = Date(item.Start);
        row.End = Date(item.End);
        row.Current = item.Current;
        row.ConfirmedOn = item.ConfirmedOn;
        row.Description = item.Description;
    }

    /// <summary>The organisation that has the name, where it is the only one.</summary>
    private static async Task<long?> KnownAsync(EditScope scope, string name, CancellationToken cancellationToken)
    {
        if (name.Length == 0)
            return null;
        var ids = await scope.Store.Organisations.Where(o => o.Name == name).Select(o => o.Id).Take(2).ToListAsync(cancellationToken);
        return ids is [var id] ? id : null;
    }

    internal sealed record Kept
    {
        public string Title { get; init; } = "";

        public string Organisation { get; init; } = "";

        public long? OrganisationId { get; init; }

        public string Place { get; init; } = "";

        public int? Start { get; init; }

        public int? End { get; init; }

        public CurrentState Current { get; init; }

        public DateOnly? ConfirmedOn { get; init; }

        public string Description { get; init; } = "";

        public Audience Audience { get; init; }
    }
}
