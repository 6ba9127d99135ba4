using ProNet.Domain.Organisations;
using ProNet.Imports.Demo.Library;

namespace ProNet.Imports.Demo;

/// <summary>An organisation of the demo with what the makers need to know about it.</summary>
internal sealed record Employer(Organisation Organisation, OrganisationKind Kind, DemoPlace Place, string Language);
