namespace ProNet.Web.Hosting;

/// <summary>The configuration cannot be used. The message is one sentence that names the key.</summary>
internal sealed class ConfigurationException(string message) : Exception(message);
