using ProNet.Domain.Access;
using ProNet.Domain.Profiles;

namespace ProNet.Application.Editing.Parts;

internal sealed class EducationPart : DatedPart<EducationPart.Kept, Education>
{
    public override ProfilePart Part => ProfilePart.Education;

    protected override string Field => "Degree";

    protected override string Label(Kept item) => Texts.Joined(item.Degree, item.Subject, item.School);

    protected override IEnumerable<(string Field, string Value)> Fill(Kept item) =>
        [("Degree", item.Degree), ("Subject", item.Subject), ("School", item.School), ("Start", TypedDate.Write(Date(item.Start))), ("End", TypedDate.Write(Date(item.End)))];

    protected override Task<Kept> TakeAsync(FieldReader fields, Kept? before, CancellationToken cancellationToken)
    {
        var (degree, subject, school) = (fields.Line("Degree", Texts.Line), fields.Line("Subject", Texts.Line), fields.Line("School", Texts.Line));
        if (degree.Length + subject.Length + school.Length == 0)
            fields.Refuse("Degree", EditProblem.Missing);
        // A course of study may be known to end later.
        var (start, end) = fields.Period("Start", "End", mayEndLater: true);
        return Task.FromResult(new Kept(degree, subject, school, start?.Packed, end?.Packed, before?.Audience ?? default));
    }

    protected override List<Education> Rows(Member member) => member.Education;

    protected override long Id(Education row) => row.Id;

    protected override int Ordinal(Education row) => row.Ordinal;

    protected override void SetOrdinal(Education row, int ordinal) => row.Ordinal = ordinal;

    protected override (int Last, int First) Span(Education row) => ((row.End ?? row.Start)?.LastMonthIndex ?? 0, row.Start?.FirstMonthIndex ?? 0);

    protected override Kept Keep(Education row) => new(row.Degree, row.Field, row.School, row.Start?.Packed, row.End?.Packed, row.Audience);

    protected override Education Make(long memberId, long id, Kept item) => new() { Id = id, MemberId = memberId, Audience = item.Audience };

    protected override void Write(Education row, Kept item) =>
        (row.Degree, row.Field, row.School, row.Start, row.End) = (item.Degree, item.Subject, item.School, Date(item.Start), Date(item.End));

    internal sealed record Kept(string Degree = "", string Subject = "", string School = "", int? Start = null, int? End = null, Audience Audience = default);
}
