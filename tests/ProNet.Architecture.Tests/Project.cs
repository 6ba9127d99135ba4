using System.Xml.Linq;

namespace ProNet.Architecture.Tests;

/// <summary>A project file.</summary>
internal sealed record Project(string Name, string File, XDocument Xml)
{
    public IEnumerable<string> ProjectReferences => Xml.Descendants("ProjectReference")
        .Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value.Replace('\\', '/')));

    public IEnumerable<string> PackageReferences => Xml.Descendants("PackageReference").Select(r => r.Attribute("Include")!.Value);

    public bool IsTest => Path.GetFileName(Path.GetDirectoryName(Path.GetDirectoryName(File))) == "tests";
}
