namespace Mitoyen.Procedures.ImportArchive;

/// <summary>Hears how far an import is: a bar on a terminal, plain lines elsewhere.</summary>
interface IImportProgress
{
    void Step(string name, long done, long total);

    void Done();
}
