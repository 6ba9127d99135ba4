using Lucene.Net.Store;
using Microsoft.Win32.SafeHandles;

namespace ProNet.Search.Lucene.Storage;

/// <summary>
/// Index files read at positions, by any number of threads at once: no lock around a shared stream as in Lucene.NET's NIOFSDirectory (queries of many
/// phrases take a quarter less time), and no mapped memory, where a file that is cut short takes the process with it.
/// </summary>
internal sealed class RandomAccessDirectory(string folder) : FSDirectory(new DirectoryInfo(folder), lockFactory: null)
{
    /// <exception cref="IOException">The file is missing or cannot be read.</exception>
    public override IndexInput OpenInput(string name, IOContext context)
    {
        var (path, file) = OpenFile(name);
        return new RandomAccessInput(path, file, context);
    }

    public override IndexInputSlicer CreateSlicer(string name, IOContext context)
    {
        var (path, file) = OpenFile(name);
        return new Slicer(path, file, context);
    }

    private (string Path, SafeFileHandle File) OpenFile(string name)
    {
        EnsureOpen();
        var path = Path.Combine(Directory.FullName, name);
        return (path, File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, FileOptions.RandomAccess));
    }

    /// <summary>The parts of a compound file.</summary>
    private sealed class Slicer(string path, SafeFileHandle file, IOContext context) : IndexInputSlicer
    {
        public override IndexInput OpenSlice(string sliceDescription, long offset, long length) =>
            new RandomAccessInput($"{path}, {sliceDescription}", file, context, (offset, length));

        [Obsolete("Lucene keeps it for an old format.")]
        public override IndexInput OpenFullSlice() => OpenSlice("whole", 0, RandomAccess.GetLength(file));

        protected override void Dispose(bool disposing)
        {
            if (disposing)
                file.Dispose();
        }
    }
}
