namespace ProNet.Application.Photos;

/// <summary>Why a file cannot be a photo.</summary>
public enum PhotoProblem
{
    /// <summary>Nothing was sent.</summary>
    Empty,

    /// <summary>More bytes than <see cref="PhotoImage.MostBytes"/>.</summary>
    TooLarge,

    /// <summary>Neither JPEG nor PNG nor WebP, whatever it is called.</summary>
    Kind,

    /// <summary>It begins like one and cannot be read.</summary>
    Broken,

    /// <summary>More pixels than are read.</summary>
    TooManyPixels,

    /// <summary>Fewer pixels than a face needs.</summary>
    TooSmall,
}
