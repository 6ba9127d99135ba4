namespace ProNet.Imports.Jobs;

/// <summary>What makes an organisation of an import the same one.</summary>
internal readonly record struct OrganisationKey(string Source, string ExternalId)
{
    public static OrganisationKey Of(OrganisationRecord record) => new(record.Source, record.ExternalId);
}
