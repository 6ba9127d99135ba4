using System.Text;
using ProNet.Components.Language;
using ProNet.Web.Export;

namespace ProNet.Web.Tests.Export;

internal sealed class CsvTableTests
{
    [TestCase("a\n=1+1", "\"a\n'=1+1\"")]
    [TestCase("a\r=1+1", "\"a\r'=1+1\"")]
    [TestCase("a\r\n@SUM(1)", "\"a\r\n'@SUM(1)\"")]
    [TestCase("a\n\n  +1", "\"a\n\n'  +1\"")]
    [TestCase("a\u2028-1", "\"a\u2028'-1\"")]
    [TestCase("a\rb", "\"a\rb\"")]
    [TestCase("a\nb", "\"a\nb\"")]
    [TestCase("\n=1", "\"\n'=1\"")]
    [TestCase("a\n\"=1", "\"a\n\"\"=1\"")]
    [TestCase("plain", "plain")]
    [TestCase("a = 1 - 2", "a = 1 - 2")]
    [TestCase("a,b", "\"a,b\"")]
    public void Rows_WithLineBreaksInACell_StayOneRowWithoutFormulas(string cell, string written)
    {
        var table = new CsvTable<string>([new CsvColumn<string>("x", v => v)], Wording.For("en"));

        Assert.That(Encoding.UTF8.GetString(table.Rows([cell])), Is.EqualTo(written + "\r\n"));
    }
}
