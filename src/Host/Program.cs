using System.CommandLine;
using System.CommandLine.Help;
using System.Globalization;
using Mitoyen.Host;
using Mitoyen.Host.CommandLine;

// The interface is in French wherever it runs.
CultureInfo.CurrentUICulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.GetCultureInfo("fr-FR");

// « mitoyen » without a verb serves; every other verb comes from the host (init) or from a module (territory import, journal verify).
var root = new RootCommand("Mitoyen : la plateforme que deux collectivités voisines et leur chargé de mission font tourner ensemble.");
root.Options.OfType<HelpOption>().Single().Description = "Affiche cette aide"; // The library has no French for it.
var serve = ServeCommand.Make();
foreach (var option in serve.Options) root.Options.Add(option);
root.SetAction(ServeCommand.RunAsync);
root.Subcommands.Add(serve);
root.Subcommands.Add(InitCommand.Make());
foreach (var command in AllModules.List.SelectMany(m => m.Commands(Services.Open))) root.Subcommands.Add(command);
return await root.Parse(args).InvokeAsync();

/// <summary>The entry point, named so that tests can start the application.</summary>
public partial class Program;
