namespace Mitoyen.Procedures.ImportArchive;

/// <summary>Nobody watches.</summary>
sealed class NoProgress : IImportProgress
{
    public void Step(string name, long done, long total) { }

    public void Done() { }
}
