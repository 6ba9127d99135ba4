using ProNet.Domain.Careers;
using ProNet.Domain.Profiles;
using ProNet.Resumes.Drafting;

namespace ProNet.Resumes.Tests.Drafting;

public sealed class DraftTextTests
{
    [Test]
    public void Read_OfWhatWasWritten_IsTheSameDraft()
    {
        var draft = new CareerDraft
        {
            Language = "fr",
            Headline = new("Infirmière « de nuit »", new Passage(3, 7)),
            Positions = [new(new DraftPosition { Title = "Infirmière", Start = PartialDate.Of(2011), End = PartialDate.Of(2012, 2, 29) }, new Passage(0, 9)), new(new DraftPosition { IsCurrent = true }, default)],
            Languages = [new(new SpokenLanguage("fr", LanguageLevel.Native), new Passage(1, 1))],
            Links = [new(new ProfileLink("Site", "https://x.example/"), default)],
        };

        var read = DraftText.Read(DraftText.Write(draft));

        Assert.That(read.Positions, Is.EqualTo(draft.Positions));
        Assert.That((read.Language, read.Headline, read.Languages.Single(), read.Links.Single(), read.Education.Count), Is.EqualTo((draft.Language, draft.Headline, draft.Languages[0], draft.Links[0], 0)));
    }

    [TestCase("{\"Positions\":[{\"Value\":{\"Start\":99999999}}]}")]
    [TestCase("{\"Positions\":[{\"Value\":{\"Start\":\"2011\"}}]}")]
    [TestCase("[")]
    public void Read_OfSomethingElse_SaysSo(string text) => Assert.That(() => DraftText.Read(text), Throws.InstanceOf<System.Text.Json.JsonException>());
}
