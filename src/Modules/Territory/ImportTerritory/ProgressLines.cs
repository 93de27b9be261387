using Mitoyen.Platform;

namespace Mitoyen.Territory.ImportTerritory;

/// <summary>A plain line at each quarter of a step, for logs.</summary>
sealed class ProgressLines(TextWriter console) : IImportProgress
{
    string step = "";
    long quarter = -1;

    public void Reading(string file, long bytes, long total) => Show($"Lecture de {file}", bytes, total);

    public void Writing(int rows, int total) => Show("Enregistrement", rows, total);

    public void Done() => (step, quarter) = ("", -1);

    void Show(string name, long done, long total)
    {
        var now = total == 0 ? 4 : done * 4 / total;
        if (name == step && now == quarter) return;
        (step, quarter) = (name, now);
        console.WriteLine($"{name}{French.Colon}{now * 25}{French.Nbsp}%");
    }
}
