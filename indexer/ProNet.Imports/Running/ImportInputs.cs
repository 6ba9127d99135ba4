using ProNet.Imports.Reading;

namespace ProNet.Imports.Running;

/// <summary>The files that the paths of a command line mean, and a sentence for each path that means none.</summary>
/// <param name="Files">To be read.</param>
/// <param name="Problems">Paths that were named and mean nothing.</param>
/// <param name="Skipped">Files of folders that are of another kind: a sentence for each.</param>
internal sealed record ImportInputs(IReadOnlyList<ImportFile> Files, IReadOnlyList<string> Problems, IReadOnlyList<string> Skipped)
{
    /// <summary>A folder means the files in it, and below it, that the importer understands.</summary>
    public static ImportInputs Find<T>(IImporter<T> importer, IReadOnlyList<string> paths)
        where T : class
    {
        var files = new List<ImportFile>();
        var problems = new List<string>();
        var skipped = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            if (Directory.Exists(path))
                AddFolder(path);
            else if (File.Exists(path))
                AddFile(path);
            else
                problems.Add($"There is no file or folder {path}. Check the path.");
        }

        return new ImportInputs(files, problems, skipped);

        void AddFolder(string folder)
        {
            var all = Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true })
                .Order(StringComparer.Ordinal)
                .Select(path => new ImportFile(path))
                .ToLookup(importer.CanRead);
            skipped.AddRange(all[false].Select(file => $"{Path.GetRelativePath(folder, file.Path)}: skipped, it is {Name(file)}."));
            var found = all[true].ToList();
            if (found.Count == 0)
                problems.Add($"The folder {folder} holds no file that `import {importer.Kind}` reads. It reads {importer.FormatDescription}.");
            foreach (var file in found.Where(file => seen.Add(Path.GetFullPath(file.Path))))
                files.Add(file);
        }

        void AddFile(string path)
        {
            var file = new ImportFile(path);
            if (!importer.CanRead(file))
                problems.Add($"The file {path} is {Name(file)}, which is not what `import {importer.Kind}` reads. It reads {importer.FormatDescription}.");
            else if (seen.Add(Path.GetFullPath(path)))
                files.Add(file);
        }
    }

    private static string Name(ImportFile file) => FileKinds.Name(file.Peek(JsonShapes.Enough));
}
