namespace ProNet.Domain.Careers;

/// <param name="Code">Stable key used in addresses and as the facet value.</param>
public sealed record Industry(string Code, string LabelEn, string LabelFr);
