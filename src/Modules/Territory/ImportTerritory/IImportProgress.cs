namespace Mitoyen.Territory.ImportTerritory;

/// <summary>Hears how far an import is: a bar on a terminal, plain lines elsewhere, nothing in a test.</summary>
interface IImportProgress
{
    void Reading(string file, long bytes, long total);

    void Writing(int rows, int total);

    void Done();
}
