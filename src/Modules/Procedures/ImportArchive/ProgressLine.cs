using Mitoyen.Platform;

namespace Mitoyen.Procedures.ImportArchive;

/// <summary>A bar that fills up on a terminal, a plain line at each quarter elsewhere.</summary>
sealed class ProgressLine(TextWriter console, bool isTerminal) : IImportProgress
{
    const int Width = 30;
    string step = "";
    long shown = -1;

    public void Step(string name, long done, long total)
    {
        var percent = total == 0 ? 100 : done * 100 / total;
        var mark = isTerminal ? percent : percent / 25;
        if (name == step && mark == shown) return;
        if (name != step) Done();
        (step, shown) = (name, mark);
        var filled = (int)(percent * Width / 100);
        if (isTerminal) console.Write($"\r{name,-18} [{new string('█', filled)}{new string('·', Width - filled)}] {percent,3}{French.Nbsp}%");
        else console.WriteLine($"{name}{French.Colon}{mark * 25}{French.Nbsp}%");
    }

    public void Done()
    {
        if (isTerminal && step.Length > 0) console.WriteLine();
        (step, shown) = ("", -1);
    }
}
