namespace ProNet.Hosting.Configuration;

/// <summary>Who may read <c>/metrics</c>.</summary>
public enum MetricsAccess
{
    /// <summary>This machine itself.</summary>
    Local,

    /// <summary>Whoever reaches the host: for a network of its own, whose proxy does not pass the path on.</summary>
    Open,

    /// <summary>Nobody: nothing is measured.</summary>
    Off,
}
