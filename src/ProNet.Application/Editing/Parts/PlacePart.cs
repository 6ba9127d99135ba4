using ProNet.Domain.Profiles;

namespace ProNet.Application.Editing.Parts;

/// <summary>Where somebody is: as written, and the town of the gazetteer that is meant.</summary>
internal sealed class PlacePart : SinglePart<PlacePart.Where>
{
    private const int Longest = 200;

    public override ProfilePart Part => ProfilePart.Place;

    protected override string Field => "Place";

    protected override string Label(Where item) => item.Text;

    protected override IEnumerable<(string Field, string Value)> Fill(Where item) => [("Place", item.Text)];

    protected override Task<Where> TakeAsync(FieldReader fields, Where? before, CancellationToken cancellationToken)
    {
        var text = fields.Line("Place", Longest);
        return Task.FromResult(text == before?.Text ? before : new Where(text, text.Length == 0 ? null : fields.Scope.Lexicon.Places.FindOne(text)?.Id));
    }

    protected override Where Get(Member member) => new(member.Location.Text, member.Location.PlaceId);

    protected override void Set(Member member, Where item) => (member.Location.Text, member.Location.PlaceId) = (item.Text, item.PlaceId);

    internal sealed record Where(string Text = "", int? PlaceId = null);
}
