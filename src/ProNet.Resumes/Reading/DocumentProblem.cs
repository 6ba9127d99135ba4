namespace ProNet.Resumes.Reading;

/// <summary>Why a file cannot be read. Each is a sentence to the person who gave it.</summary>
public enum DocumentProblem
{
    /// <summary>No bytes, or nothing but blanks.</summary>
    Empty,

    /// <summary>More bytes than are taken.</summary>
    TooLarge,

    /// <summary>None of the kinds that are read.</summary>
    UnknownKind,

    /// <summary>A Word file from before 2007.</summary>
    OldWord,

    /// <summary>A password is needed.</summary>
    Encrypted,

    /// <summary>It brings a program.</summary>
    Macros,

    /// <summary>Two kinds of file in one: what one program shows, another does not.</summary>
    Ambiguous,

    TooManyPages,

    /// <summary>Unpacked it is much larger than a CV can be.</summary>
    TooMuchInside,

    /// <summary>It refers to files outside itself, or names them as no honest program does.</summary>
    Unsafe,

    TookTooLong,

    /// <summary>Pictures of pages, without text.</summary>
    Scanned,

    /// <summary>It breaks the rules of its kind.</summary>
    Damaged,
}
