using System.CommandLine;

namespace Mitoyen.Host.CommandLine;

/// <summary><c>mitoyen init</c>: an empty installation, its first partnership and its administrator.</summary>
static class InitCommand
{
    public static Command Make()
    {
        var command = new Command("init", "Prépare une installation réelle");
        command.SetAction((_, _) => Task.FromResult(1));
        return command;
    }
}
