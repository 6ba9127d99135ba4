using ProNet.Imports.Resumes;

namespace ProNet.Imports.Tests.Resumes;

public sealed class DateRangeReaderTests
{
    [TestCase("July 2011 to November 2012", "2011-07", "2012-11")]
    [TestCase("01/2012 - Current", "2012-01", "*")]
    [TestCase("2010 to Present", "2010", "*")]
    [TestCase("Cook 2006–2009, Lyon", "2006", "2009")]
    [TestCase("Spring 2009 to Fall 2010", "2009", "2010")]
    [TestCase("Sept. 2013 - Dec. 2013", "2013-09", "2013-12")]
    [TestCase("March, 2004 until now", "2004-03", "*")]
    [TestCase("May 16, 2015 to June 1, 2016", "2015-05", "2016-06")]
    [TestCase("2014 January to 2014 March", "2014-01", "2014-03")]
    [TestCase("Aug '09 - Jun '12", "2009-08", "2012-06")]
    [TestCase("3/15/2001 thru 4/2/2003", "2001-03", "2003-04")]
    [TestCase("4-2007 – 5-2013", "2007-04", "2013-05")]
    [TestCase("JAN 1999 TO DATE", "1999-01", "*")]
    public void Find_WhenWrittenInManyWays_ReadsBothDates(string text, string start, string end)
    {
        var range = DateRangeReader.Find(text);

        Assert.That(range?.Start.ToString(), Is.EqualTo(start));
        Assert.That(range!.Value.IsOpen ? "*" : range.Value.End.ToString(), Is.EqualTo(end));
    }

    [TestCase("Grew sales by 12% to 2 million")]
    [TestCase("July 2011")]
    [TestCase("2015 to 2012")]
    [TestCase("Room 12011 to 12015")]
    [TestCase("Marching band to May")]
    [TestCase("")]
    public void Find_WhenThereIsNoRange_IsNull(string text) => Assert.That(DateRangeReader.Find(text), Is.Null);

    [Test]
    public void Find_WhenFullWidthDash_IsReadAfterRepair() =>
        Assert.That(DateRangeReader.Find(ProNet.Imports.Text.TextRepair.Clean("01/2012 ï¼\u200b Current"))?.IsOpen, Is.True);
}
