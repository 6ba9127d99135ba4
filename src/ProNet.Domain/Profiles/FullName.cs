namespace ProNet.Domain.Profiles;

/// <summary>A name in parts, because no rule takes an assembled name apart again ("de la Fontaine", "Nguyễn").</summary>
public sealed class FullName
{
    public string Given { get; set; } = "";

    public string Middle { get; set; } = "";

    /// <summary>Family name with its particle.</summary>
    public string Family { get; set; } = "";

    /// <summary>The parts in reading order.</summary>
    public string Display => string.Join(' ', new[] { Given, Middle, Family }.Where(part => part.Length > 0));
}
