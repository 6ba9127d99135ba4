using System.Text.RegularExpressions;
using ProNet.Imports.Reading;

namespace ProNet.Imports.Tests.Reading;

public sealed class JsonRecordsTests
{
    /// <summary>On a loaded machine a match of microseconds can take a second.</summary>
    [TestCase(2, true)]
    [TestCase(3, false)]
    public void Read_WhenTheMachineStoodStill_ReadsTheRecordAgainBeforeItIsGivenUp(int times, bool isRead)
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, """{"id": 1}""");
        var tried = 0;

        var item = JsonRecords.ReadLines(new ImportFile(file), _ => ++tried <= times ? throw new RegexMatchTimeoutException() : JsonReading<string>.Of("1", "read")).Single();

        File.Delete(file);
        Assert.That((item.Value, item.Reason), Is.EqualTo(isRead ? ((string?)"read", "") : (null, "The text of the record takes too long to understand.")));
    }
}
