using ProNet.Domain.Profiles;

namespace ProNet.Application.Editing.Parts;

internal sealed class LanguagesPart : ListPart<SpokenLanguage>
{
    public override ProfilePart Part => ProfilePart.Languages;

    protected override string Field => "Language";

    protected override string Label(SpokenLanguage item) => item.Code;

    protected override IEnumerable<(string Field, string Value)> Fill(SpokenLanguage item) => [("Language", item.Code), ("Level", item.Level == LanguageLevel.Unknown ? "" : item.Level.ToString())];

    protected override Task<SpokenLanguage> TakeAsync(FieldReader fields, SpokenLanguage? before, CancellationToken cancellationToken)
    {
        var code = fields.Line("Language", 10, isRequired: true);
        if (code.Length > 0 && code != before?.Code)
        {
            if (!LanguageCodes.All.Contains(code))
                fields.Refuse("Language", EditProblem.NoChoice);
            else if (fields.Scope.Member.Languages.Exists(l => l.Code == code))
                fields.Refuse("Language", EditProblem.Known);
        }

        return Task.FromResult(new SpokenLanguage(code, fields.Choice<LanguageLevel>("Level")));
    }

    protected override string Key(SpokenLanguage item) => item.Code;

    protected override List<SpokenLanguage> Get(Member member) => member.Languages;

    protected override void Set(Member member, List<SpokenLanguage> items) => member.Languages = items;
}
