using System.IO.Enumeration;

namespace Mitoyen.Procedures.Reading;

/// <summary>The files of a folder and of the folders in it. A link to another folder is not followed: it may lead round in a circle.</summary>
static class SheetFolder
{
    static readonly EnumerationOptions Everything = new() { RecurseSubdirectories = true, IgnoreInaccessible = false, AttributesToSkip = FileAttributes.None };

    /// <exception cref="IOException">A folder cannot be read: it is no empty folder.</exception>
    /// <exception cref="UnauthorizedAccessException">A folder may not be entered.</exception>
    public static IEnumerable<string> Files(string folder) => new FileSystemEnumerable<string>(folder, (ref FileSystemEntry entry) => entry.ToFullPath(), Everything)
    {
        ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory,
        ShouldRecursePredicate = (ref FileSystemEntry entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
    };
}
