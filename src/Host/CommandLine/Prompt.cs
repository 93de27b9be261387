namespace Mitoyen.Host.CommandLine;

/// <summary>Asks somebody at a terminal; where there is none, nobody answers.</summary>
sealed class Prompt(TextReader input, TextWriter output, bool isTerminal)
{
    public string? Ask(string question)
    {
        if (!isTerminal) return null;
        output.Write($"{question}{Platform.French.Colon}");
        return input.ReadLine();
    }

    /// <summary>Reads a line without showing it.</summary>
    public string? AskSecretly(string question)
    {
        if (!isTerminal) return null;
        output.Write($"{question}{Platform.French.Colon}");
        var typed = new System.Text.StringBuilder();
        for (var key = Console.ReadKey(intercept: true); key.Key != ConsoleKey.Enter; key = Console.ReadKey(intercept: true))
            if (key.Key != ConsoleKey.Backspace) typed.Append(key.KeyChar);
            else if (typed.Length > 0) typed.Length--;
        output.WriteLine();
        return typed.ToString();
    }
}
