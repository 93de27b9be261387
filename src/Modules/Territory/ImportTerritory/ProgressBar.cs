using Mitoyen.Platform;

namespace Mitoyen.Territory.ImportTerritory;

/// <summary>One line that fills up, redrawn at each percent.</summary>
sealed class ProgressBar(TextWriter console) : IImportProgress
{
    const int Width = 30;
    string step = "";
    long shown = -1;

    public void Reading(string file, long bytes, long total) => Show($"Lecture de {file}", bytes, total);

    public void Writing(int rows, int total) => Show("Enregistrement", rows, total);

    public void Done()
    {
        if (step.Length > 0) console.WriteLine();
        (step, shown) = ("", -1);
    }

    void Show(string name, long done, long total)
    {
        var percent = total == 0 ? 100 : done * 100 / total;
        if (name == step && percent == shown) return;
        if (name != step) Done();
        (step, shown) = (name, percent);
        var filled = (int)(percent * Width / 100);
        console.Write($"\r{name,-26} [{new string('█', filled)}{new string('·', Width - filled)}] {percent,3}{French.Nbsp}%");
    }
}
