using System.CommandLine;

namespace Mitoyen.Procedures.CheckFolder;

/// <summary><c>mitoyen comarquage check FOLDER</c>: prints a report in JSON; ends with 1 if a text is lost, an element unknown or a file unreadable. Needs no database.</summary>
static class CheckCommand
{
    static readonly Argument<string> Folder = new("dossier") { Description = "Dossier de fiches de service-public.fr, sous-dossiers compris" };

    public static Command Make()
    {
        var check = new Command("check", "Met en page chaque fiche d’un dossier sans rien enregistrer, et rend compte en JSON") { Folder };
        check.SetAction(async (parsed, cancel) =>
        {
            var report = await FolderCheck.RunAsync(parsed.GetValue(Folder)!, cancel);
            await parsed.InvocationConfiguration.Output.WriteLineAsync(report.ToJson());
            return report.IsClean ? 0 : 1;
        });
        return check;
    }
}
