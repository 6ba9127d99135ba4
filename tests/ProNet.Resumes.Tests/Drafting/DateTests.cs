using ProNet.Resumes.Drafting;
using ProNet.Resumes.Reading;

namespace ProNet.Resumes.Tests.Drafting;

public sealed class DateTests
{
    [TestCase("July 2011 to November 2012", "2011-07", "2012-11")]
    [TestCase("01/2012 - Current", "2012-01", "open")]
    [TestCase("2010 – 2013", "2010", "2013")]
    [TestCase("Fall 2009 – 2011", "2009", "2011")]
    [TestCase("Aug '09 - Jun '12", "2009-08", "2012-06")]
    [TestCase("de mars 2015 à juin 2018", "2015-03", "2018-06")]
    [TestCase("févr. 2015 – août 2016", "2015-02", "2016-08")]
    [TestCase("depuis septembre 2019", "2019-09", "open")]
    [TestCase("Since 2018", "2018", "open")]
    [TestCase("2016 à aujourd'hui", "2016", "open")]
    [TestCase("déc. 2020 - présent", "2020-12", "open")]
    [TestCase("12/03/2015 au 30/06/2018", "2015-03", "2018-06")]
    [TestCase("2015-03 - 2018-06", "2015-03", "2018-06")]
    [TestCase("January 2011\n\nto\nCurrent", "2011-01", "open")]
    [TestCase("03/2019 – à ce jour", "2019-03", "open")]
    [TestCase("juin - août 2012", "2012-06", "2012-08")]
    [TestCase("novembre à février 2014", "2013-11", "2014-02")]
    [TestCase("2018 - 2015", null, null)]
    [TestCase("call 555 2010 or 2012", null, null)]
    public void Draft_ReadsDatesInBothLanguages(string dates, string? start, string? end)
    {
        var draft = CareerDrafter.Draft(new DocumentText(DocumentKind.PlainText, $"Experience\nSoftware Engineer\n{dates}\nAcme Inc\n", 1, "en"));

        var position = draft.Positions.SingleOrDefault()?.Value;
        Assert.That(position?.Start?.ToString(), Is.EqualTo(start));
        Assert.That(position is null ? null : position.IsCurrent ? "open" : position.End?.ToString(), Is.EqualTo(end));
    }

    [TestCase("November 2015", "2015-11")]
    [TestCase("août 2015", "2015-08")]
    [TestCase("févr. 2016", "2016-02")]
    [TestCase("11/2015", "2015-11")]
    [TestCase("2015.11", "2015-11")]
    [TestCase("2015–11", "2015-11")]
    [TestCase("2015-11-00", "2015-11")]
    [TestCase("2015-00-00", "2015")]
    [TestCase("2015-02-30", "2015-02")]
    [TestCase("2015-11-30T00:00:00Z", "2015-11-30")]
    [TestCase("25/11/2015", "2015-11")]
    [TestCase("11/25/2015", "2015-11")]
    [TestCase("soon", null)]
    [TestCase("", null)]
    public void Read_OfADateInAField_KeepsWhatACalendarHas(string written, string? date) => Assert.That(WrittenDates.Read(written)?.ToString(), Is.EqualTo(date));
}
