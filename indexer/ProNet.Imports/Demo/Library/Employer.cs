using ProNet.Domain.Organisations;

namespace ProNet.Imports.Demo.Library;

/// <summary>An organisation of the demo with what the makers need to know about it.</summary>
internal sealed record Employer(Organisation Organisation, OrganisationKind Kind, DemoPlace Place, string Language);
