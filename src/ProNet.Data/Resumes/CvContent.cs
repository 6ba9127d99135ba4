using ProNet.Domain.Profiles;

namespace ProNet.Data.Resumes;

/// <summary>The bytes of a kept CV and what was read from them, apart from it, so that nobody loads megabytes who asks for a name.</summary>
public sealed class CvContent
{
    /// <summary>Of the CV; one row each.</summary>
    public long CvId { get; set; }

    public KeptCv? Cv { get; set; }

    /// <summary>The file as it was given; empty where it is not kept.</summary>
    public byte[] Content { get; set; } = [];

    /// <summary>The proposed facts, as <c>ProNet.Resumes</c> writes them.</summary>
    public string Draft { get; set; } = "";
}
