namespace ProNet.Hosting.Configuration;

/// <summary>The configuration cannot be used. The message is one sentence that names the key.</summary>
public sealed class ConfigurationException(string message) : Exception(message);
